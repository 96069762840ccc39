import type { Registered } from '../../../kernel/message.js'

type Columns = { readonly columns: readonly string[] }
type Column = { readonly column: string }

/** What speaks for a kind of rows, or against it, by code. */
export interface EvidenceParams {
  readonly FILE_NAME: { readonly file: string }
  readonly HEADERS: Columns
  readonly HOLDS_EMAILS: Column
  readonly HOLDS_NAMES_OF: { readonly column: string; readonly other: string }
  readonly HOLDS_PEOPLE: Column
  readonly HOLDS_SEGMENTS: Column
  readonly HOLDS_ACCOUNTS: Column
  readonly OWN_KEY: Column
  /** `name`: of the ready mapping. */
  readonly READY: { readonly name: string }
  readonly EMAILS_OF_PEOPLE: Column
  readonly KEY_REPEATS: Column
  readonly NEEDS: { readonly fields: readonly string[] }
  readonly NOT_DATES: Columns
  readonly NOT_NUMBERS: Columns
  readonly TITLES_OF_PEOPLE: Column
  readonly UNUSED: Columns
}

/** What a proposal takes for granted, and what it asks. */
interface ProposalParams {
  readonly KEY_STANDS_IN: { readonly field: string; readonly column: string }
  readonly ROLE_FROM_TITLE: Column
  readonly SEGMENT_FROM_ACV: Column
  readonly ASK_KIND: { readonly file: string }
  readonly ASK_DATE_FORMAT: { readonly file: string; readonly example: string }
  readonly ASK_DECIMAL: { readonly file: string; readonly example: string }
  readonly ASK_FIELD: { readonly file: string; readonly field: string }
}

export type GuessMessageParams = EvidenceParams & ProposalParams

declare module '../../../kernel/message.js' {
  interface MessageRegistry extends Registered<'importGuess', GuessMessageParams> {}
}
