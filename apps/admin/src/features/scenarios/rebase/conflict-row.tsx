import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { ConflictChoice } from '@/generated/graphql'
import { useFormats } from '@/i18n/formats'
import { DifferenceList } from '@/plans/difference-list'
import { type Choices, choosable, chosenOf, isApart } from './conflict-choices'
import type { ScenarioConflict } from '../scenario-query'
import classes from './conflict-list.module.css'
import { ConflictPart } from './conflict-part'
import { ConflictRadios } from './conflict-radios'

interface ConflictRowProps {
  readonly conflict: ScenarioConflict
  readonly chosen: Choices
  /** Told the ids of what is decided. */
  readonly onChoose: (ids: readonly string[], choice: ConflictChoice) => void
  /** Opens the changes that it is about, one by one. */
  readonly edits: readonly { readonly title: string; readonly open: () => void }[]
}

const WHOLE = ['KEEP_OURS', 'DROP_CHANGES'] as const

/** One conflict: what each side did, or why the change applies no more; and which is to hold. */
export function ConflictRow({ conflict, chosen, onChoose, edits }: ConflictRowProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  const { label, fields, ours, theirs, parts, problems } = conflict
  const isUnfit = problems.length > 0
  const side = (title: string, difference: ScenarioConflict['ours']) => (
    <div className={classes.side}>
      <h3>{title}</h3>
      {difference === null ? (
        <p>{t('scenarios.untouched')}</p>
      ) : (
        <DifferenceList differences={[difference]} />
      )}
    </div>
  )
  return (
    <li className={classes.conflict}>
      <p className={classes.label}>
        {label} <span className={classes.fields}>{formats.list(fields)}</span>
      </p>
      {problems.map(({ message }) => (
        <p key={message} className={classes.problem}>
          {message}
        </p>
      ))}
      {isApart(conflict) ? (
        <ul className={classes.parts}>
          {parts.map((part) => (
            <ConflictPart
              key={part.id}
              thing={label}
              part={part}
              chosen={chosen.get(part.id) ?? null}
              onChoose={(choice) => onChoose([part.id], choice)}
            />
          ))}
        </ul>
      ) : (
        <>
          {!isUnfit && (
            <div className={classes.sides}>
              {side(t('scenarios.ours'), ours)}
              {side(t('scenarios.theirs'), theirs)}
            </div>
          )}
          <ConflictRadios
            label={label}
            choices={WHOLE}
            unfit={isUnfit}
            chosen={chosenOf(conflict, chosen)}
            onChoose={(choice) => onChoose(choosable(conflict), choice)}
          />
        </>
      )}
      {edits.length > 0 && (
        <div className={classes.edits}>
          {edits.map(({ title, open }) => (
            <Button
              key={title}
              size="compact-sm"
              variant="default"
              className={classes.edit}
              onClick={open}
            >
              {t('scenarios.editChange', { title })}
            </Button>
          ))}
        </div>
      )}
    </li>
  )
}
