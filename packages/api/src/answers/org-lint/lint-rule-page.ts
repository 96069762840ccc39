import {
  benchmark,
  localize,
  lintRuleTexts,
  type BenchmarkKey,
  type LintRule,
  type Message,
  unitWord,
} from '@postscale/domain'

const NUMBERS = new Intl.NumberFormat('en')
const SEVERITIES = { ERROR: 'error', WARNING: 'warning', INFO: 'info' } as const

/**
 * The page of a lint rule in the guide, as Markdown.
 *
 * @param example what it says of a finding, with figures made up.
 */
export function lintRulePage({ id, severity, benchmarks }: LintRule, example: Message): string {
  const texts = lintRuleTexts(id)
  const say = (message: Message) => localize('en', message)
  const parts = [
    `# ${say(texts.name)}`,
    `\`${id}\`, ${SEVERITIES[severity]} unless a finding says otherwise.`,
    '## Why it matters',
    say(texts.why),
    '## Figures',
    benchmarks.length === 0
      ? 'None: it looks at the structure alone.'
      : ['| key | what it means | figure | source |', '| --- | --- | --- | --- |']
          .concat(benchmarks.map(figureRow))
          .join('\n'),
    '## How to fix it',
    say(texts.remedy),
    '## Example',
    `> ${say(example)}`,
  ]
  return `${parts.join('\n\n')}\n`
}

function figureRow(key: BenchmarkKey): string {
  const { text, value, unit, source } = benchmark(key)
  const figure =
    value.kind === 'number'
      ? NUMBERS.format(value.value)
      : `${NUMBERS.format(value.lower)}–${NUMBERS.format(value.upper)}${value.openTop ? '+' : ''}`
  const isSingle = value.kind === 'number' || (value.lower === value.upper && !value.openTop)
  const label = unitWord(unit, 'en', value.kind === 'number' ? value.value : value.upper, isSingle)
  return `| \`${key}\` | ${text.en} | ${figure} ${label} | ${source.guide}, ${source.section} |`
}
