export { differenceOf, type FieldValue, type ThingDifference } from './difference-of.js'
export { fieldLabel, fieldText } from './field-text.js'
export { labelIn } from './label-in.js'
