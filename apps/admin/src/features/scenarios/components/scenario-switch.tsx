import { Button, Menu } from '@mantine/core'
import { IconCheck, IconGitBranch, IconSelector } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useAddressId } from '@/address/use-address-id'
import { type ScenarioSummary, scenariosQuery } from '@/scenarios/scenarios-query'
import { useShownScenario } from '@/scenarios/use-shown-scenario'
import { RestrictedMark } from '../sharing/restricted-mark'
import classes from './scenario-switch.module.css'
import { useScenarioName } from './use-scenario-name'

/** What the pages show: what is live, the viewer's draft or a scenario; and the way to the others. */
export function ScenarioSwitch({ slug }: { readonly slug: string }) {
  const { t } = useTranslation()
  const nameOf = useScenarioName()
  const { id, scenario, missing } = useShownScenario()
  const [, show] = useAddressId('scenario')
  const { data } = useQuery(scenariosQuery(slug))
  const { draft = null, scenarios = [] } = data ?? {}
  const open = scenarios.filter(({ status }) => status === 'OPEN')
  const live = t('scenarios.live')
  const unknown = missing ? t('scenarios.scenario') : '…'
  const name = id === null ? live : scenario === null ? unknown : nameOf(scenario)
  const changes = scenario && t('scenarios.changes', { count: scenario.changeCount })
  const item = (each: ScenarioSummary) => (
    <Menu.Item
      key={each.id}
      onClick={() => show(each.id)}
      rightSection={each.id === id ? <IconCheck size={16} /> : null}
    >
      {nameOf(each)} <RestrictedMark scenario={each} />{' '}
      <span className={classes.count}>{t('scenarios.changes', { count: each.changeCount })}</span>
    </Menu.Item>
  )
  return (
    <Menu position="bottom-start" width={260}>
      <Menu.Target>
        <Button
          variant="subtle"
          color="gray"
          className={classes.button}
          data-live={id === null}
          leftSection={<IconGitBranch size={16} stroke={1.7} aria-hidden="true" />}
          rightSection={<IconSelector size={16} stroke={1.7} />}
          aria-label={t('scenarios.switch', {
            name: changes === null ? name : `${name} ${changes}`,
          })}
        >
          <span className={classes.name}>{name}</span>
          {changes !== null && (
            <span className={classes.count} data-beside>
              {changes}
            </span>
          )}
        </Button>
      </Menu.Target>
      <Menu.Dropdown mah="70vh" className={classes.dropdown}>
        <Menu.Item
          onClick={() => show(null)}
          rightSection={id === null ? <IconCheck size={16} /> : null}
        >
          {live}
        </Menu.Item>
        {draft !== null && item(draft)}
        {open.length > 0 && <Menu.Label>{t('scenarios.title')}</Menu.Label>}
        {open.map(item)}
        <Menu.Divider />
        <Menu.Item
          renderRoot={(props) => <Link to="/$slug/scenarios" params={{ slug }} {...props} />}
        >
          {t('scenarios.all')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
