import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useAddressId } from '@/address/use-address-id'
import { scenariosQuery } from '@/scenarios/scenarios-query'
import { useShownScenario } from '@/scenarios/use-shown-scenario'
import { DraftActions } from '../drafts/draft-actions'
import { RestrictedMark } from '../sharing/restricted-mark'
import { RunningEffectLine } from './running-effect'
import classes from './scenario-bar.module.css'
import { ScenarioStanding } from './scenario-standing'
import { useScenarioName } from './use-scenario-name'

/**
 * Above the pages, what is shown in place of live, or else what the viewer has collected: how much it is, what
 * it comes to, and the ways on. Nothing while neither is there.
 */
export function ScenarioBar({ slug }: { readonly slug: string }) {
  const { t } = useTranslation()
  const nameOf = useScenarioName()
  const shown = useShownScenario()
  const [, show] = useAddressId('scenario')
  const { data } = useQuery(scenariosQuery(slug))
  const isLive = shown.id === null
  const scenario = isLive ? (data?.draft ?? null) : shown.scenario
  if (scenario === null && !shown.missing) return null
  const toLive = !isLive && (
    <Button size="compact-sm" variant="default" onClick={() => show(null)}>
      {t('scenarios.backToLive')}
    </Button>
  )
  if (scenario === null) {
    return (
      <section className={classes.bar} aria-label={t('scenarios.shown')}>
        <p className={classes.what}>{t('scenarios.gone')}</p>
        <div className={classes.actions}>{toLive}</div>
      </section>
    )
  }
  const { id, status, isBehind } = scenario
  const sign = isLive ? t('scenarios.collected') : t('scenarios.shown')
  return (
    <section className={classes.bar} aria-label={sign}>
      <p className={classes.what}>
        <span className={classes.sign}>{sign}</span>
        <span className={classes.name}>{nameOf(scenario)}</span>
        <span className={classes.count}>
          {t('scenarios.changes', { count: scenario.changeCount })}
        </span>
        <RestrictedMark scenario={scenario} />
        {(isBehind || status !== 'OPEN') && <ScenarioStanding scenario={scenario} />}
      </p>
      <RunningEffectLine id={id} />
      <div className={classes.actions}>
        <Button
          size="compact-sm"
          variant="default"
          renderRoot={(props) => (
            <Link to="/$slug/scenarios/$scenarioId" params={{ slug, scenarioId: id }} {...props} />
          )}
        >
          {t('scenarios.open')}
        </Button>
        {isLive && (
          <Button size="compact-sm" variant="default" onClick={() => show(id)}>
            {t('scenarios.look')}
          </Button>
        )}
        {scenario.kind === 'DRAFT' && status === 'OPEN' && (
          <DraftActions slug={slug} draft={scenario} />
        )}
        {toLive}
      </div>
    </section>
  )
}
