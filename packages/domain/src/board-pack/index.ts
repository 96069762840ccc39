export { boardMonth } from './board-month.js'
export { boardPack } from './board-pack.js'
export {
  BOARD_TABLES,
  type BoardCell,
  type BoardRow,
  type BoardTable,
  type BoardTableKey,
  type BoardText,
} from './board-table.js'
