import type { ShownRun } from './import-client.js'

const BAR_LETTERS = 30
const NUMBERS = new Intl.NumberFormat('en')

/** Where progress goes. */
export interface Terminal {
  readonly isTTY?: boolean
  write(text: string): unknown
}

/** Shows how far a run is: a bar that is drawn over on a terminal, plain lines elsewhere. */
export class ProgressDisplay {
  readonly #terminal: Terminal
  #told = ''

  constructor(terminal: Terminal) {
    this.#terminal = terminal
  }

  show({ phase, rowsDone, rowsTotal }: Pick<ShownRun, 'phase' | 'rowsDone' | 'rowsTotal'>): void {
    const share = rowsTotal === 0 ? 1 : Math.min(1, rowsDone / rowsTotal)
    const percent = Math.floor(share * 100)
    const rows = `${NUMBERS.format(rowsDone)} of ${NUMBERS.format(rowsTotal)} rows`
    if (this.#terminal.isTTY === true) {
      const full = Math.floor(share * BAR_LETTERS)
      const bar = '█'.repeat(full) + '░'.repeat(BAR_LETTERS - full)
      this.#terminal.write(`\r\u001b[2K${bar} ${percent} %  ${rows}  ${phase.toLowerCase()}`)
      return
    }
    const tenth = `${phase} ${Math.floor(percent / 10)}`
    if (tenth === this.#told) return
    this.#told = tenth
    this.#terminal.write(`${phase.toLowerCase()}: ${percent} %, ${rows}\n`)
  }

  /** Makes room for what follows. */
  end(): void {
    if (this.#terminal.isTTY === true) this.#terminal.write('\r\u001b[2K')
  }
}
