import {
  type FieldSpec,
  type FieldType,
  HEADER_WORDS,
  IMPORT_FIELDS,
  IMPORT_KINDS,
  type ImportKind,
} from '@postscale/domain'

/** What a cell of a type holds; of a choice, its values are told instead. */
const CELLS: Readonly<Record<Exclude<FieldType, 'choice'>, string>> = {
  choices: 'a list',
  currency: 'an ISO 4217 code',
  date: 'a date',
  flag: 'yes or no',
  integer: 'a whole number',
  list: 'a list',
  minutes: 'minutes',
  money: 'an amount',
  number: 'a number',
  share: 'a number or a share',
  signedMoney: 'an amount, negative as well',
  text: 'a text',
}

const WHEN_EMPTY = {
  LEAVE: 'stays as it is',
  NULL: 'becomes empty',
  REFUSE: 'is refused',
} as const satisfies Readonly<Record<FieldSpec['whenEmpty'], string>>

/** The page that tells every column of every kind of file, in Markdown. */
export function importColumnsPage(): string {
  const intro = [
    '# Columns of imported files',
    'Which columns a file of each kind can have, what a cell holds and what an empty one means. Columns are',
    'found by the field’s name and by the headers beside it, whatever their case and marks. What a row is, and',
    'what it must have, is in [Importing CSV files](import.md). This page is written by `pnpm generate`.',
  ]
  return `${[intro[0], intro.slice(1).join('\n'), ...IMPORT_KINDS.map(kindPart)].join('\n\n')}\n`
}

function kindPart(kind: ImportKind): string {
  const specs: Readonly<Record<string, FieldSpec>> = IMPORT_FIELDS[kind]
  const lines = Object.entries(specs).map(([name, spec]) => {
    const headers = (HEADER_WORDS[kind][name] ?? []).map((header) => header.toLowerCase())
    const others = [...new Set(headers)].filter((header) => header !== name.toLowerCase())
    const empty = WHEN_EMPTY[spec.whenEmpty]
    return `| \`${name}\` | ${cellOf(spec)}${standIn(spec)} | ${empty} | ${others.join(', ')} |`
  })
  return [
    `## \`${kind}\`\n`,
    '| field | a cell holds | an empty one | headers |',
    '| --- | --- | --- | --- |',
    ...lines,
  ].join('\n')
}

function standIn({ standIns = [] }: FieldSpec): string {
  if (standIns.length === 0) return ''
  return `; without a column, ${standIns.map((name) => `\`${name}\``).join(' or else ')}`
}

function cellOf({ type, choices = [] }: FieldSpec): string {
  if (type === 'choice') return choices.map((choice) => `\`${choice}\``).join(', ')
  return type === 'choices'
    ? `a list of ${choices.map((each) => `\`${each}\``).join(', ')}`
    : CELLS[type]
}
