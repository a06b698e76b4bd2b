import { z } from 'zod'
import { passwordSchema } from '../../../shared/features/users/user'

/** The fields of a password that is being chosen. */
export const newPasswordShape = { password: passwordSchema, again: z.string() }
export const typedTwice = ({ password, again }: { password: string; again: string }) => password === again
export const differs = { path: ['again'], params: { issue: 'password.differs' } }
