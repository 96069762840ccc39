import { problemsMessages } from './problems.js'
import { thingsMessages } from './things.js'

/** Every room in English. */
export const enMessages = { ...problemsMessages, ...thingsMessages }
