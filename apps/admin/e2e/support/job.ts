import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Locator, Page } from 'playwright-core'

const docs = new URL('../../../../docs/jobs/', import.meta.url)

/** Whether the guides are written anew by this run, with their pictures; else they are compared. */
const isWriting = process.env['POSTSCALE_WRITE_GUIDES'] === '1'

interface JobDescription {
  /** The name of the guide's file. */
  readonly name: string
  readonly title: string
  /** What it is for, as the guide begins. */
  readonly about: string
}

/** What a step does on the page: each counts, as it does for who does the job. */
interface Hand {
  readonly click: (target: Locator) => Promise<void>
  readonly fill: (target: Locator, text: string) => Promise<void>
  readonly choose: (target: Locator, option: string) => Promise<void>
  readonly press: (key: string) => Promise<void>
}

/**
 * A job of the people that the app is for, done in the browser with what is to be seen alone. It is also the guide:
 * its steps are the text, and a picture is taken where a step says so.
 */
export class Job {
  readonly #page: Page
  readonly #description: JobDescription
  readonly #lines: string[] = []
  #clicks = 0
  #typed = 0
  #step = 0

  constructor(page: Page, description: JobDescription) {
    this.#page = page
    this.#description = description
  }

  /**
   * A step, as the guide tells it.
   *
   * @param picture what a picture of the page after it shows; none is taken where it is left out.
   */
  async step(text: string, act: (hand: Hand) => Promise<void>, picture?: string): Promise<void> {
    this.#step += 1
    await act({
      click: async (target) => {
        await target.click()
        this.#clicks += 1
      },
      fill: async (target, typed) => {
        await target.fill(typed)
        this.#typed += 1
      },
      choose: async (target, option) => {
        await target.selectOption({ label: option })
        this.#clicks += 1
      },
      press: async (key) => {
        await this.#page.keyboard.press(key)
        this.#typed += 1
      },
    })
    this.#lines.push(`${this.#step}. ${text}`)
    if (picture !== undefined) await this.#takePicture(picture)
  }

  /** Ends the job: how many clicks it took, and its guide as the steps tell it and as it is kept. */
  async end(): Promise<{ readonly clicks: number; readonly guide: string; readonly kept: string }> {
    const { name, title, about } = this.#description
    const counts = `${this.#clicks} clicks, ${this.#typed} fields or keys.`
    const guide = `${[`# ${title}`, about, ...this.#lines, counts].join('\n\n')}\n`
    const file = new URL(`${name}.md`, docs)
    if (isWriting) {
      await mkdir(docs, { recursive: true })
      await writeFile(file, guide)
    }
    return { clicks: this.#clicks, guide, kept: await readFile(file, 'utf8') }
  }

  async #takePicture(text: string): Promise<void> {
    const picture = `${this.#description.name}-${this.#step}.png`
    this.#lines.push(`   ![${text}](../images/jobs/${picture})`)
    if (!isWriting) return
    const folder = fileURLToPath(new URL('../images/jobs/', docs))
    await mkdir(folder, { recursive: true })
    await this.#page.screenshot({ path: `${folder}${picture}`, animations: 'disabled' })
  }
}

/** How wide the window of a job is: as a laptop's. */
export const jobWindow = { viewport: { width: 1280, height: 800 }, locale: 'en-US' }
