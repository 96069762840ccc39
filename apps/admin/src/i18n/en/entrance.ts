import { sessionEn, shellEn } from './shell'

/** What is said before somebody is signed in, and about what went wrong; loaded before all else. */
export const entranceEn = { ...shellEn, session: sessionEn }
