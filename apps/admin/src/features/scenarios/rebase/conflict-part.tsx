import { useTranslation } from 'react-i18next'
import type { ConflictChoice } from '@/generated/graphql'
import { useFormats } from '@/i18n/formats'
import type { ScenarioConflict } from '../scenario-query'
import classes from './conflict-list.module.css'
import { ConflictRadios } from './conflict-radios'

type Part = ScenarioConflict['parts'][number]

interface ConflictPartProps {
  /** What people call the thing. */
  readonly thing: string
  readonly part: Part
  readonly chosen: ConflictChoice | null
  readonly onChoose: (choice: ConflictChoice) => void
}

/** A field that both sides have changed: as it was, what each made of it, and which is to hold. */
export function ConflictPart({ thing, part, chosen, onChoose }: ConflictPartProps) {
  const { t } = useTranslation()
  const { label, base, ours, theirs, choices } = part
  return (
    <li className={classes.part}>
      <h3 className={classes.partLabel}>{label}</h3>
      <dl className={classes.values}>
        <dt>{t('scenarios.asItWas')}</dt>
        <dd>{base === '' ? t('plan.nothing') : base}</dd>
        <dt>{t('scenarios.ours')}</dt>
        <dd>
          <SideValues values={ours} />
        </dd>
        <dt>{t('scenarios.theirs')}</dt>
        <dd>
          <SideValues values={theirs} />
        </dd>
      </dl>
      <ConflictRadios
        label={`${thing}, ${label}`}
        choices={choices}
        chosen={chosen}
        onChoose={onChoose}
      />
    </li>
  )
}

/** What a side has made of a field, from which day on. */
function SideValues({ values }: { readonly values: Part['ours'] }) {
  const { t } = useTranslation()
  const formats = useFormats()
  if (values.length === 0) return t('scenarios.untouched')
  return values.map(({ from, afterText }) => (
    <div key={from ?? ''}>
      {afterText === '' ? t('plan.nothing') : afterText}
      {from !== null && (
        <span className={classes.from}>{t('plan.fromDate', { date: formats.date(from) })}</span>
      )}
    </div>
  ))
}
