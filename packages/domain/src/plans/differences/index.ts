export { differenceOf, type FieldValue, type ThingDifference } from './difference-of.js'
export { actionOf } from '../thing-action.js'
export { fieldLabel, fieldText } from './field-text.js'
export { labelIn } from './label-in.js'
