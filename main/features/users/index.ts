export { findUser, listUsers, openUser } from './users.store'
export { usersTable } from './users.tables'
