/** The way from today’s structure to a model of organization, week by week. */
export { HORIZON as MOST_TRANSITION_WEEKS } from './due-weeks.js'
export type { Binds } from './deal-weeks.js'
export type { PlaceAbove, Tightest } from './path-places.js'
export type { HandedAccount, TeamLoad, TransitionWeek } from './path-weeks.js'
export { mondayFrom, type TransitionOptions } from './transition-options.js'
export { transitionPath, type TransitionPath, type TransitionVerdict } from './transition-path.js'
export type { Stays } from './transition-problem.js'
