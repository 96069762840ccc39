export { differenceOf } from './difference-of.js'
export { fieldLabel, fieldText } from './field-text.js'
export { labelIn } from './label-in.js'
export type { ThingDifference } from './thing-difference.js'
