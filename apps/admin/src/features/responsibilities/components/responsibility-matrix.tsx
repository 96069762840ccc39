import { Button, Group } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ScrollSideways } from '@/components/scroll-sideways'
import { EvidenceView } from '@/evidence/evidence-view'
import { Dialog } from '@/forms/dialog'
import { changeCalls } from '@/plans/change-calls'
import type { PlanDraft } from '@/plans/plan-draft'
import { PlanDraftPreview } from '@/plans/plan-draft-preview'
import { IfMay } from '@/viewer/if-may'
import type { ResponsibilityCell } from '../accountability-draft'
import type { ResponsibilityAnswer } from '../responsibilities-query'
import { AccountableSelect } from './accountable-select'
import { AccountabilityDialog } from './accountability-dialog'
import classes from './responsibility-matrix.module.css'

interface MatrixProps extends Pick<ResponsibilityAnswer['responsibilities'], 'segments' | 'cells'> {
  readonly slug: string
}

const tones = { GAP: 'over', PARTIAL: 'at-trigger', DOUBLE: 'under', COVERED: 'healthy' } as const

/** Who answers for what in each segment; a cell opens its evidence and the choice below the matrix. */
export function ResponsibilityMatrix({ slug, segments, cells }: MatrixProps) {
  const { t } = useTranslation()
  const [chosen, setChosen] = useState<string | null>(null)
  const [planned, setPlanned] = useState<PlanDraft | null>(null)
  const [choosing, setChoosing] = useState<ResponsibilityCell | null>(null)
  const rows = [...Map.groupBy(cells, ({ responsibility }) => responsibility)]
  const opened = cells.find(
    ({ responsibility, segment }) => `${responsibility} ${segment}` === chosen,
  )
  return (
    <>
      <ScrollSideways label={t('structure.matrix')}>
        <table className={classes.matrix} aria-label={t('structure.matrix')}>
          <thead>
            <tr>
              <th scope="col">{t('structure.responsibility')}</th>
              {segments.map((segment) => (
                <th scope="col" key={segment}>
                  {t(`choices.segment.${segment}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([responsibility, columns]) => (
              <tr key={responsibility}>
                <th scope="row">{t(`choices.namedResponsibility.${responsibility}`)}</th>
                {columns.map(({ segment, status, roles, chosen: choice }) => {
                  const families =
                    roles.length === 0 && choice !== null
                      ? (choice.roleName ?? t(`choices.accountableRole.${choice.role}`))
                      : roles.map(({ family }) => t(`choices.roleFamily.${family}`)).join(', ')
                  const key = `${responsibility} ${segment}`
                  return (
                    <td key={segment}>
                      <button
                        type="button"
                        className={classes.cell}
                        data-tone={tones[status]}
                        aria-expanded={chosen === key}
                        aria-label={[
                          `${t(`structure.statuses.${status}`)} ${families}`,
                          t(`choices.namedResponsibility.${responsibility}`),
                          t(`choices.segment.${segment}`),
                        ].join(', ')}
                        onClick={() => setChosen(chosen === key ? null : key)}
                      >
                        <strong>{t(`structure.statuses.${status}`)}</strong> <span>{families}</span>
                      </button>
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollSideways>
      <div aria-live="polite" className={opened ? classes.evidence : undefined}>
        {opened && (
          <>
            <EvidenceView evidence={opened.evidence} />
            <IfMay act="PLAN_WHOLE">
              <Group align="flex-end" gap="xs" mt="sm">
                <AccountableSelect slug={slug} cell={opened} onChoose={setPlanned} />
                <Button variant="default" onClick={() => setChoosing(opened)}>
                  {t('structure.choose')}
                </Button>
              </Group>
            </IfMay>
          </>
        )}
      </div>
      {planned !== null && (
        <Dialog title={t('responsibilities.who')} onClose={() => setPlanned(null)}>
          <PlanDraftPreview
            title={t('responsibilities.who')}
            calls={changeCalls}
            draft={planned}
            onClose={() => setPlanned(null)}
          />
        </Dialog>
      )}
      {choosing !== null && (
        <AccountabilityDialog slug={slug} cell={choosing} onClose={() => setChoosing(null)} />
      )}
    </>
  )
}
