export { findBySignInName, listUsers, openUser, userOf } from './users.store'
export { usersTable, type UserRow } from './users.tables'
