import { problemsMessages } from './problems.js'
import { thingsMessages } from './things.js'

/** Every room in Portuguese. */
export const ptMessages = { ...problemsMessages, ...thingsMessages }
