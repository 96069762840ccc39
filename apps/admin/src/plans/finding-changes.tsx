import { useTranslation } from 'react-i18next'
import { QueryView } from '@/components/query-view'
import { ToneBadge } from '@/components/tone-badge'
import { RowList } from '@/grid/row-list'
import { SkeletonRows } from '@/grid/skeleton-rows'
import { type FindingQuestion, useFindingEffect } from './effects'
import classes from './effect-lists.module.css'

const tones = { ERROR: 'over', WARNING: 'at-trigger', INFO: 'under' } as const

interface FindingChangesProps {
  readonly findings: FindingQuestion
  /** Those that only the side after has, or only the one before. */
  readonly which: 'added' | 'cleared'
}

/** Findings that only one of the sides has, the worst first. */
export function FindingChanges({ findings, which }: FindingChangesProps) {
  const { t } = useTranslation()
  const query = useFindingEffect(findings)
  return (
    <QueryView query={query} loading={<SkeletonRows rows={3} />}>
      {(effect) => {
        const { nodes = [], totalCount = 0 } = effect?.[which] ?? {}
        return (
          <>
            <RowList
              none={t(`effects.none.${which}`)}
              rows={nodes.map(({ fingerprint, severity, message }) => ({
                key: fingerprint,
                name: message,
                aside: (
                  <ToneBadge tone={tones[severity]}>{t(`findings.one.${severity}`)}</ToneBadge>
                ),
              }))}
            />
            {totalCount > nodes.length && (
              <p className={classes.more}>
                {t('effects.more', { count: totalCount - nodes.length })}
              </p>
            )}
          </>
        )
      }}
    </QueryView>
  )
}
