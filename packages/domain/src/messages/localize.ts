import { enMessages } from './en/index.js'
import { esMessages } from './es/index.js'
import type { AllMessageParams } from './message-params.js'
import { ptMessages } from './pt/index.js'
import { type Writer, writerOf } from './writer-of.js'

/** Writes any message of the product in a language. */
export const localize: Writer<keyof AllMessageParams> = writerOf({
  en: enMessages,
  es: esMessages,
  pt: ptMessages,
})
