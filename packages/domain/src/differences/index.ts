export { differenceOf } from './difference-of.js'
export { fieldText } from './field-text.js'
export { labelIn, nameOfId } from './label-in.js'
export type { FieldDifference, FieldValue, ThingDifference } from './thing-difference.js'
