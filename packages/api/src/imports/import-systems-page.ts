import { READY_MAPPINGS, type ReadyField, type ReadyMapping } from '@postscale/domain'

/** The page that tells how the exports of other systems are read, in Markdown. */
export function importSystemsPage(): string {
  const intro = [
    '# Exports of other systems',
    '',
    'These exports are known by their columns and read without a mapping; `--mapping NAME` says which one a',
    'file is, where it is not recognised. Columns are called as the systems call them in English; of several',
    'names the first that a file has counts, and columns that are not named here are left alone. Names like',
    '`ARR__c` stand for fields that companies add by themselves. To change how an export is read, take the',
    'proposal (`--propose FILE`), edit it, and import by it: [Importing CSV files](import.md). This page is',
    'written by `pnpm generate`.',
  ]
  return `${[intro.join('\n'), ...READY_MAPPINGS.map(part)].join('\n\n')}\n`
}

function part({ name, system, export: what, notes, kind, signature, fields, only }: ReadyMapping) {
  const lines = Object.entries(fields).map(
    ([field, ready]) => `| \`${field}\` | ${columnsOf(ready)} | ${wordsOf(ready)} |`,
  )
  return [
    `## ${system}: \`${name}\``,
    '',
    `${what}. Its rows are \`${kind}\`.${notes === undefined ? '' : ` ${notes}`}`,
    '',
    `It is known by ${signature.map(either).join('; and ')}.`,
    ...(only === undefined
      ? []
      : ['', `Rows whose ${either(only.columns)} is ${listed(only.values)} are taken.`]),
    '',
    '| field | columns | words |',
    '| --- | --- | --- |',
    ...lines,
  ].join('\n')
}

function either(columns: readonly string[]): string {
  return columns.map((column) => `“${column}”`).join(' or ')
}

function listed(values: readonly string[]): string {
  return values.map((value) => `\`${value}\``).join(', ')
}

function columnsOf({ columns, parts, monthly = [] }: ReadyField): string {
  return [
    ...columns,
    ...(parts === undefined ? [] : [parts.map((names) => names.join(' or ')).join(' and ')]),
    ...monthly.map((column) => `${column} (of a month)`),
  ].join(', ')
}

function wordsOf({ values, otherwise, times }: ReadyField): string {
  const words = Object.entries(values ?? {}).map(([word, ours]) => `${word} → \`${ours}\``)
  const rest = otherwise === undefined ? [] : [`others → \`${otherwise}\``]
  const factors = Object.entries(times?.values ?? {}).map(([word, factor]) => `${word} × ${factor}`)
  return [...words, ...rest, ...factors].join(', ')
}
