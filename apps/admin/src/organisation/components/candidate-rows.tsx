import { useTranslation } from 'react-i18next'
import { PersonLink } from '@/components/thing-links'
import type { AdminCandidateFragment } from '@/generated/graphql'
import { RowList } from '@/grid/row-list'
import { useFormats } from '@/i18n/formats'

interface CandidateRowsProps {
  readonly none: string
  readonly candidates: readonly AdminCandidateFragment[]
}

/** Who could take an open seat from inside, the best first: how well they fit, and what step it would be. */
export function CandidateRows({ none, candidates }: CandidateRowsProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  return (
    <RowList
      none={none}
      rows={candidates.map(({ person, fromPosition, score, steps }) => ({
        key: person.id,
        name: <PersonLink id={person.id}>{person.name}</PersonLink>,
        aside: t('organisation.candidate', { score: formats.number(score) }),
        details: [
          fromPosition?.title ?? t('organisation.unseated'),
          steps === 0 ? t('organisation.sameStep') : t('organisation.stepsUp', { count: steps }),
        ],
      }))}
    />
  )
}
