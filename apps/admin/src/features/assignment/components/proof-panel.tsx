import { Button } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Moment } from '@/address/moment'
import { Panel } from '@/components/panel'
import table from '@/components/plain-table.module.css'
import { QueryView } from '@/components/query-view'
import { ScrollSideways } from '@/components/scroll-sideways'
import { ToneBadge } from '@/components/tone-badge'
import { downloadJson } from '@/files/download-json'
import { SkeletonRows } from '@/grid/skeleton-rows'
import { useFormats } from '@/i18n/formats'
import { ThingLink } from '@/things/thing-link'
import type { AssignmentChoice } from '../assignment-choice'
import { assignmentCertificateQuery } from '../assignment-query'
import classes from './assignment-view.module.css'

interface ProofPanelProps {
  readonly slug: string
  readonly at: Moment
  readonly choice: AssignmentChoice
}

/** Why nobody can do better: the price of each position, checked, and all numbers as a file. */
export function ProofPanel({ slug, at, choice }: ProofPanelProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  const [isOpen, setOpen] = useState(false)
  const query = useQuery({ ...assignmentCertificateQuery(slug, at, choice), enabled: isOpen })
  return (
    <Panel title={t('assignment.proof')}>
      <div className={classes.answer}>
        <p className={classes.hint}>{t('assignment.proofText')}</p>
        {!isOpen && (
          <Button variant="default" onClick={() => setOpen(true)}>
            {t('assignment.showProof')}
          </Button>
        )}
        {isOpen && (
          <QueryView query={query} loading={<SkeletonRows rows={4} />}>
            {(proof) =>
              proof && (
                <>
                  <ToneBadge tone={proof.certificate.checked ? 'healthy' : 'over'}>
                    {t(proof.certificate.checked ? 'assignment.checked' : 'assignment.unchecked')}
                  </ToneBadge>
                  <ScrollSideways label={t('assignment.proof')} className={classes.prices}>
                    <table className={table.table}>
                      <thead>
                        <tr>
                          <th scope="col">{t('assignment.position')}</th>
                          <th scope="col">{t('assignment.capacity')}</th>
                          <th scope="col">{t('assignment.price')}</th>
                        </tr>
                      </thead>
                      <tbody>
                        {proof.certificate.positions.map(({ id, title }, place) => (
                          <tr key={id}>
                            <th scope="row">
                              <ThingLink slug={slug} kind="position" id={id}>
                                {title}
                              </ThingLink>
                            </th>
                            <td>{formats.number(proof.certificate.capacities[place] ?? 0, 2)}</td>
                            <td>
                              {formats.percent(proof.certificate.prices.loads[place] ?? 0, {
                                decimals: 1,
                              })}
                            </td>
                          </tr>
                        ))}
                      </tbody>
                    </table>
                  </ScrollSideways>
                  <Button
                    variant="default"
                    leftSection={<IconDownload size={15} stroke={1.7} aria-hidden="true" />}
                    onClick={() => downloadJson('assignment-certificate.json', proof)}
                  >
                    {t('assignment.download')}
                  </Button>
                </>
              )
            }
          </QueryView>
        )}
      </div>
    </Panel>
  )
}
