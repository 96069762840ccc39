import { Group, Radio } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useFormats } from '@/i18n/formats'
import { DifferenceList } from '@/plans/difference-list'
import type { Holds } from '../conflict-choices'
import type { ScenarioConflict } from '../scenario-query'
import classes from './conflict-list.module.css'

interface ConflictRowProps {
  readonly conflict: ScenarioConflict
  readonly chosen: Holds | null
  readonly onChoose: (side: Holds) => void
}

/** One conflict: what each side did, or why the change applies no more; and which is to hold. */
export function ConflictRow({ conflict, chosen, onChoose }: ConflictRowProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  const { label, fields, ours, theirs, problems } = conflict
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
      {isUnfit ? (
        problems.map(({ message }) => (
          <p key={message} className={classes.problem}>
            {message}
          </p>
        ))
      ) : (
        <div className={classes.sides}>
          {side(t('scenarios.ours'), ours)}
          {side(t('scenarios.theirs'), theirs)}
        </div>
      )}
      <Radio.Group
        aria-label={t('scenarios.choose', { label })}
        value={chosen}
        onChange={(value) => onChoose(value === 'OURS' ? 'OURS' : 'THEIRS')}
      >
        <Group gap="md">
          <Radio
            value="OURS"
            label={isUnfit ? t('scenarios.keepChange') : t('scenarios.keepOurs')}
          />
          <Radio
            value="THEIRS"
            label={isUnfit ? t('scenarios.dropChange') : t('scenarios.takeTheirs')}
          />
        </Group>
      </Radio.Group>
    </li>
  )
}
