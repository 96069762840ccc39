import { sessionEs, shellEs } from './shell'

/** What is said before somebody is signed in, and about what went wrong; loaded before all else. */
export const entranceEs = { ...shellEs, session: sessionEs }
