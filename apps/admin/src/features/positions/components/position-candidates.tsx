import { useTranslation } from 'react-i18next'
import { Panel } from '@/components/panel'
import { Why } from '@/evidence/why'
import { CandidateRows } from '@/organisation/components/candidate-rows'
import type { Position } from '../position-query'
import classes from './position-candidates.module.css'

/** Who could fill an open seat from inside; nothing while nothing of it is open. */
export function PositionCandidates({ position }: { readonly position: Position }) {
  const { t } = useTranslation()
  const answer = position.internalCandidates
  if (answer === null || answer.openFte === 0) return null
  const title = t('organisation.position.candidates')
  return (
    <Panel title={title}>
      <CandidateRows
        none={t('organisation.position.noCandidates')}
        candidates={answer.candidates}
      />
      <div className={classes.why}>
        <Why about={title} evidence={answer.evidence} />
      </div>
    </Panel>
  )
}
