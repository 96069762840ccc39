import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Locator, Page } from 'playwright-core'
import { type Language, LANGUAGES, told, type Words } from './guide-words'

const docs = new URL('../../../../docs/jobs/', import.meta.url)

/** Whether the guides are written anew by this run, with their pictures; else they are compared. */
const isWriting = process.env['POSTSCALE_WRITE_GUIDES'] === '1'

/** Where the guides of a language are; what is English lies above the others. */
function folderOf(language: Language): URL {
  return language === 'en' ? docs : new URL(`${language}/`, docs)
}

/** What a job takes: clicks, and fields and keys. */
function countsOf(clicks: number, typed: number): Words {
  return {
    en: `${clicks} ${clicks === 1 ? 'click' : 'clicks'}, ${typed} ${typed === 1 ? 'field or key' : 'fields or keys'}.`,
    es: `${clicks} ${clicks === 1 ? 'clic' : 'clics'}, ${typed} ${typed === 1 ? 'campo o tecla' : 'campos o teclas'}.`,
    pt: `${clicks} ${clicks === 1 ? 'clique' : 'cliques'}, ${typed} ${typed === 1 || typed === 0 ? 'campo ou tecla' : 'campos ou teclas'}.`,
  }
}

interface JobDescription {
  /** The name of the guide's file. */
  readonly name: string
  readonly title: Words
  /** What it is for, as the guide begins. */
  readonly about: Words
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
 * its steps are the text, in the languages of the app, and a picture is taken where a step says so.
 */
export class Job {
  readonly #page: Page
  readonly #description: JobDescription
  readonly #lines: ((language: Language) => string)[] = []
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
  async step(text: Words, act: (hand: Hand) => Promise<void>, picture?: Words): Promise<void> {
    this.#step += 1
    const number = this.#step
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
    this.#lines.push((language) => `${number}. ${told(text, language)}`)
    if (picture !== undefined) await this.#takePicture(picture)
  }

  /** The step that applies the plan of a dialog, which is gone then. */
  async apply(dialog: Locator): Promise<void> {
    await this.step(
      {
        en: 'Choose **{plan.apply}**.',
        es: 'Elija **{plan.apply}**.',
        pt: 'Escolha **{plan.apply}**.',
      },
      async ({ click }) => {
        await click(dialog.getByRole('button', { name: 'Apply', exact: true }))
        await dialog.waitFor({ state: 'detached' })
      },
    )
  }

  /** Ends the job: how many clicks it took, and its guide in each language, as the steps tell it and as it is kept. */
  async end(): Promise<{
    readonly clicks: number
    readonly guide: readonly string[]
    readonly kept: readonly string[]
  }> {
    const { name, title, about } = this.#description
    const counts = countsOf(this.#clicks, this.#typed)
    const guide = LANGUAGES.map((language) => {
      const lines = this.#lines.map((line) => line(language))
      const text = [`# ${told(title, language)}`, told(about, language), ...lines, counts[language]]
      return `${text.join('\n\n')}\n`
    })
    const files = LANGUAGES.map((language) => new URL(`${name}.md`, folderOf(language)))
    if (isWriting) {
      for (const [at, language] of LANGUAGES.entries()) {
        await mkdir(folderOf(language), { recursive: true })
        await writeFile(files[at]!, guide[at]!)
      }
    }
    const kept = await Promise.all(files.map(async (file) => readFile(file, 'utf8')))
    return { clicks: this.#clicks, guide, kept }
  }

  async #takePicture(text: Words): Promise<void> {
    const picture = `${this.#description.name}-${this.#step}.png`
    this.#lines.push((language) => {
      const up = language === 'en' ? '..' : '../..'
      return `   ![${told(text, language)}](${up}/images/jobs/${picture})`
    })
    if (!isWriting) return
    const folder = fileURLToPath(new URL('../images/jobs/', docs))
    await mkdir(folder, { recursive: true })
    await this.#page.screenshot({ path: `${folder}${picture}`, animations: 'disabled' })
  }
}

/** How wide the window of a job is: as a laptop's. */
export const jobWindow = { viewport: { width: 1280, height: 800 }, locale: 'en-US' }
