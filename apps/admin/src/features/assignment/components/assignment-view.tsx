import { useTranslation } from 'react-i18next'
import type { Moment } from '@/address/moment'
import { useAddressChoice } from '@/address/use-address-choice'
import { ChoiceSwitch } from '@/forms/choice-switch'
import classes from './assignment-view.module.css'
import { BackupsView } from './backups-view'
import { BooksView } from './books-view'
import { NextHireView } from './next-hire-view'

interface AssignmentViewProps {
  readonly slug: string
  readonly at: Moment
}

const questions = ['books', 'hire', 'backups'] as const

const views = { books: BooksView, hire: NextHireView, backups: BackupsView }

/** Who should have which account: now, with one CSM more, and when somebody leaves. */
export function AssignmentView({ slug, at }: AssignmentViewProps) {
  const { t } = useTranslation()
  const [question, ask] = useAddressChoice('show', questions)
  const View = views[question]
  return (
    <div className={classes.stack}>
      <div>
        <ChoiceSwitch
          label={t('assignment.question')}
          choices={questions.map((value) => ({ value, label: t(`assignment.questions.${value}`) }))}
          value={question}
          onChange={ask}
        />
      </div>
      <View slug={slug} at={at} />
    </div>
  )
}
