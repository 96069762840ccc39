import { problemsMessages } from './problems.js'
import { thingsMessages } from './things.js'

/** Every room in Spanish. */
export const esMessages = { ...problemsMessages, ...thingsMessages }
