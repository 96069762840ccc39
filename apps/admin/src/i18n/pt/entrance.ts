import { sessionPt, shellPt } from './shell'

/** What is said before somebody is signed in, and about what went wrong; loaded before all else. */
export const entrancePt = { ...shellPt, session: sessionPt }
