import { Button, Checkbox, Group, NativeSelect, Stack } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { QueryView } from '@/components/query-view'
import { Dialog } from '@/forms/dialog'
import { SkeletonRows } from '@/grid/skeleton-rows'
import { comparedSearch } from './compared-search'
import { plansOfRecordQuery, scenariosQuery } from './scenarios-query'

interface ChooseComparedDialogProps {
  readonly slug: string
  /** The day on which they are compared. */
  readonly day: string
  readonly onClose: () => void
}

/** How many scenarios are laid side by side. */
const MOST = 3

/** Which scenarios are compared, and with what: the plan of record of a year, or what is live. */
export function ChooseComparedDialog({ slug, day, onClose }: ChooseComparedDialogProps) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const scenarios = useQuery(scenariosQuery(slug))
  const { data: plans = [] } = useQuery(plansOfRecordQuery(slug))
  const [year, setYear] = useState<string | null>(null)
  const [chosen, setChosen] = useState<readonly string[]>([])
  // Who has a plan of record compares with it, until they say otherwise.
  const base = plans.find(
    ({ fiscalYear }) => String(fiscalYear) === (year ?? String(plans[0]?.fiscalYear)),
  )
  const compare = (): void => {
    const plan = base && { scenario: base.scenario.id, revision: base.revision }
    void navigate({
      to: '/$slug/compare',
      params: { slug },
      search: (before: { readonly asOf?: string | undefined }) => ({
        ...(before.asOf !== undefined && { asOf: before.asOf }),
        ...comparedSearch(day, plan ?? null, chosen),
      }),
    })
  }
  return (
    <Dialog title={t('compare.choose')} onClose={onClose}>
      <QueryView query={scenarios} loading={<SkeletonRows rows={4} />}>
        {({ scenarios: all }) => (
          <form
            onSubmit={(event) => {
              event.preventDefault()
              compare()
            }}
          >
            <Stack gap="md">
              <NativeSelect
                label={t('compare.against')}
                value={base === undefined ? '' : String(base.fiscalYear)}
                onChange={({ currentTarget: { value } }) => setYear(value)}
                data={[
                  { value: '', label: t('scenarios.live') },
                  ...plans.map(({ fiscalYear, scenario }) => ({
                    value: String(fiscalYear),
                    label: t('compare.planOfRecord', {
                      year: String(fiscalYear),
                      name: scenario.name,
                    }),
                  })),
                ]}
              />
              <Checkbox.Group
                label={t('compare.scenarios')}
                description={t('compare.scenariosHint', { count: MOST })}
                value={[...chosen]}
                onChange={(ids) => setChosen(ids.slice(0, MOST))}
              >
                <Stack gap="xs" mt="xs">
                  {all
                    .filter(({ status }) => status !== 'ARCHIVED')
                    .map(({ id, name }) => (
                      <Checkbox
                        key={id}
                        value={id}
                        label={name}
                        disabled={chosen.length === MOST && !chosen.includes(id)}
                      />
                    ))}
                </Stack>
              </Checkbox.Group>
              <Group justify="flex-end" gap="xs">
                <Button variant="default" onClick={onClose}>
                  {t('plan.cancel')}
                </Button>
                <Button type="submit" disabled={chosen.length === 0}>
                  {t('compare.compare')}
                </Button>
              </Group>
            </Stack>
          </form>
        )}
      </QueryView>
    </Dialog>
  )
}
