export { boardMonth } from './board-month.js'
export { boardPack } from './board-pack.js'
export type { BoardPlan } from './plan-table.js'
export type { BoardCell, BoardTable, BoardTableKey, BoardText } from './board-table.js'
