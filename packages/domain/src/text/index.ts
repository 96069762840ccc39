export { isOfForm, ORGANIZATION_FILE } from './file-of-kind.js'
export { type ForOrganization, readFolder, type ReadTexts } from './read-folder.js'
export { mapNode, plainOf } from './read-node.js'
export { readThing } from './read-thing.js'
export { isFactKind, type KindRecord } from './record-of.js'
export { recordsOfState, stateOfRecords } from './state-records.js'
export {
  placeInChanges,
  type RestoredRecord,
  restoresOf,
  type TextChange,
  textChanges,
} from './text-changes.js'
export {
  Noted,
  type ReadFile,
  type ReadNode,
  type ReadRow,
  type Scalar,
  type TextFile,
  type Tree,
} from './text-file.js'
export { type TextProblem, TextProblems } from './text-problem.js'
export { thingTree } from './thing-tree.js'
export { writeFolder } from './write-folder.js'
