export { findUser, listUsers, openUser, rememberLanguage } from './users.store'
export { usersTable } from './users.tables'
