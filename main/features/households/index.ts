export { type HouseholdMember, householdOn, membersOn } from './membersOn.store'
