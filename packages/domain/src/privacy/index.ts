export { erasedCommand, erasedJson } from './erased-json.js'
export { erasedRecord, identifyingTexts } from './erased-record.js'
export {
  type ErasedSubject,
  type Erasure,
  erasureOf,
  type Subject,
  type SubjectKind,
} from './erasure.js'
export { isUnmistakable, type NameEraser, nameEraser } from './name-eraser.js'
export { pseudonymOf } from './pseudonym.js'
