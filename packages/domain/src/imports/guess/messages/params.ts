import type { Registered } from '../../../kernel/message.js'

type Columns = { readonly columns: readonly string[] }
type Column = { readonly column: string }
type ColumnOfField = Column & { readonly field: string }

/** What speaks for a kind of rows, or against it, by code. */
export interface EvidenceParams {
  readonly FILE_NAME: { readonly file: string }
  readonly HEADERS: Columns
  /** `field`: whose choices the column has, or should have. */
  readonly HOLDS_CHOICES: ColumnOfField
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
  readonly NOT_CHOICES: ColumnOfField
  readonly NOT_DATES: Columns
  readonly NOT_NUMBERS: Columns
  readonly TITLES_OF_PEOPLE: Column
  readonly UNUSED: Columns
}

/** What a proposal takes for granted, and what it asks. */
interface ProposalParams {
  /** Columns that tell rows apart together, the first that a row has. */
  readonly KEY_STANDS_IN: { readonly columns: readonly (readonly string[])[] }
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
