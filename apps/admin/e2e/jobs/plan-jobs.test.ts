import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { askApi, askOrganization } from '../support/ask-api'
import { ownAppUnderTest } from '../support/app-under-test'
import { slug } from '../support/demo-organization'
import { expectText } from '../support/expect-text'
import { Job, jobWindow } from '../support/job'
import { makeScenario } from '../support/make-scenario'

const app = ownAppUnderTest()

const pages = (page: Page) => page.getByRole('navigation', { name: 'Pages' })

interface Templates {
  readonly fiscalYear: number
  readonly pod: Template
  readonly regions: Template
  readonly specialists: Template
}

interface Template {
  readonly plan: { readonly changes: readonly object[] }
}

beforeAll(async () => {
  const { fiscalYear, pod, regions, specialists } = await askOrganization<Templates>(
    app.api,
    `fiscalYear
     pod: templatePlan(model: POD) { plan { changes } }
     regions: templatePlan(model: GEOGRAPHIC) { plan { changes } }
     specialists: templatePlan(model: SPECIALIST) { plan { changes } }`,
  )
  const agreed = await makeScenario(app.api, 'Budget as agreed', pod.plan.changes)
  await makeScenario(app.api, 'Version A: pods', pod.plan.changes)
  await makeScenario(app.api, 'Version B: regions', regions.plan.changes)
  await makeScenario(app.api, 'Version C: specialists', specialists.plan.changes)
  await askApi(
    app.api,
    `mutation ($input: SetPlanOfRecordInput!) { setPlanOfRecord(input: $input) { error { message } } }`,
    { input: { organizationId: slug, scenarioId: agreed, fiscalYear } },
  )
})

test('budget season: three versions against the plan of record', async () => {
  const page = await app.openAsUser(`/${slug}`, jobWindow)
  const job = new Job(page, {
    name: 'budget-season',
    title: {
      en: 'Budget season: three versions against the plan of record',
      es: 'Temporada de presupuesto: tres versiones frente al plan aprobado',
      pt: 'Época de orçamento: três versões frente ao plano aprovado',
    },
    about: {
      en: 'Each version is a scenario: its headcount, cost and capacity stand beside the plan that was agreed on, in one page.',
      es: 'Cada versión es un escenario: su plantilla, su costo y su capacidad aparecen junto al plan acordado, en una sola página.',
      pt: 'Cada versão é um cenário: seu quadro de pessoal, seu custo e sua capacidade aparecem ao lado do plano acordado, em uma só página.',
    },
  })
  const dialog = page.getByRole('dialog')
  await job.step(
    {
      en: 'Open **{scenarios.title}**. Each says in a line what it comes to.',
      es: 'Abra **{scenarios.title}**. Cada uno dice en una línea qué efecto tiene.',
      pt: 'Abra **{scenarios.title}**. Cada um diz em uma linha que efeito tem.',
    },
    async ({ click }) => {
      await click(pages(page).getByRole('link', { name: 'Scenarios' }))
      const row = page.getByRole('listitem').filter({ hasText: 'Version B: regions' })
      await expectText(row, 'Cost a year')
    },
    {
      en: 'The scenarios and what each comes to',
      es: 'Los escenarios y el efecto de cada uno',
      pt: 'Os cenários e o efeito de cada um',
    },
  )
  await job.step(
    {
      en: 'Choose **{scenarios.compare}**. The plan of record of the year is what they are held against; tick the three versions.',
      es: 'Elija **{scenarios.compare}**. Se comparan con el plan aprobado del año; marque las tres versiones.',
      pt: 'Escolha **{scenarios.compare}**. A comparação é com o plano aprovado do ano; marque as três versões.',
    },
    async ({ click }) => {
      await click(page.getByRole('button', { name: 'Compare…' }))
      await expectText(dialog.getByLabel('Against'), 'Budget as agreed')
      for (const name of ['Version A: pods', 'Version B: regions', 'Version C: specialists']) {
        await click(dialog.getByRole('checkbox', { name }))
      }
    },
    {
      en: 'Three versions are chosen',
      es: 'Las tres versiones elegidas',
      pt: 'As três versões escolhidas',
    },
  )
  await job.step(
    {
      en: 'Choose **{compare.compare}**: how full each role is, people and positions, and the cost, side by side; the figures and the organization below.',
      es: 'Elija **{compare.compare}**: la carga de cada rol, las personas y los puestos, y el costo, lado a lado; debajo, las cifras y la organización.',
      pt: 'Escolha **{compare.compare}**: a carga de cada papel, as pessoas e as posições, e o custo, lado a lado; abaixo, os números e a organização.',
    },
    async ({ click }) => {
      await click(dialog.getByRole('button', { name: 'Compare', exact: true }))
      const seats = page.getByRole('table', { name: 'People and positions' })
      const cells = seats.getByRole('row', { name: /^Positions/ }).getByRole('cell')
      await expect.poll(async () => cells.count()).toBe(4)
      const [agreed, same] = await cells.allInnerTexts()
      expect(same).toBe(agreed)
    },
    {
      en: 'The versions beside the plan of record',
      es: 'Las versiones junto al plan aprobado',
      pt: 'As versões ao lado do plano aprovado',
    },
  )
  const { clicks, guide, kept } = await job.end()
  expect(clicks).toBeLessThanOrEqual(6)
  expect(guide).toEqual(kept)
})

test('change a tier threshold and see the effect', async () => {
  const page = await app.openAsUser(`/${slug}`, jobWindow)
  const job = new Job(page, {
    name: 'tier-threshold',
    title: {
      en: 'Change a tier threshold and see the effect',
      es: 'Cambiar un umbral de nivel y ver el efecto',
      pt: 'Mudar um limiar de camada e ver o efeito',
    },
    about: {
      en: 'The contract value that earns a tier is a slider: who moves, what it costs and how full the CSMs are is told while it moves, before anything is applied.',
      es: 'El valor de contrato que da derecho a un nivel es un deslizador: mientras se mueve se ve quién cambia, cuánto cuesta y qué tan cargados quedan los CSM, antes de aplicar nada.',
      pt: 'O valor de contrato que dá direito a uma camada é um controle deslizante: enquanto ele se move se vê quem muda, quanto custa e quão carregados ficam os CSMs, antes de aplicar qualquer coisa.',
    },
  })
  const workshop = page.getByRole('region', { name: 'Tier thresholds' })
  const dialog = page.getByRole('dialog')
  await job.step(
    {
      en: 'Open **{serviceModel.title}**.',
      es: 'Abra **{serviceModel.title}**.',
      pt: 'Abra **{serviceModel.title}**.',
    },
    async ({ click }) => {
      await click(pages(page).getByRole('link', { name: 'Service model' }))
      await expectText(workshop, 'These are the thresholds in force')
    },
  )
  await job.step(
    {
      en: 'Draw **{choices.tier.HIGH_TOUCH}** to another value, or use the arrows. The accounts by tier, the cost and the load follow.',
      es: 'Arrastre **{choices.tier.HIGH_TOUCH}** a otro valor o use las flechas. Las cuentas por nivel, el costo y la carga cambian con él.',
      pt: 'Arraste **{choices.tier.HIGH_TOUCH}** para outro valor ou use as setas. As contas por camada, o custo e a carga acompanham.',
    },
    async ({ press }) => {
      await workshop.getByRole('slider', { name: 'High-touch from' }).focus()
      for (let step = 0; step < 3; step += 1) await press('ArrowLeft')
      await expectText(workshop, 'accounts move')
    },
    {
      en: 'What another threshold comes to',
      es: 'El efecto de otro umbral',
      pt: 'O efeito de outro limiar',
    },
  )
  await job.step(
    {
      en: 'Choose **{serviceModel.preview}**: the same as a plan, with every account that moves.',
      es: 'Elija **{serviceModel.preview}**: lo mismo como plan, con cada cuenta que cambia.',
      pt: 'Escolha **{serviceModel.preview}**: o mesmo como plano, com cada conta que muda.',
    },
    async ({ click }) => {
      await click(workshop.getByRole('button', { name: 'Preview the change…' }))
      await dialog.getByRole('button', { name: 'Apply', exact: true }).waitFor()
    },
    {
      en: 'The plan of another threshold',
      es: 'El plan de otro umbral',
      pt: 'O plano de outro limiar',
    },
  )
  await job.step(
    {
      en: 'Apply it, add it to the draft, or make a scenario of it for somebody to approve.',
      es: 'Aplíquelo, agréguelo al borrador o haga de ello un escenario para que alguien lo apruebe.',
      pt: 'Aplique, adicione ao rascunho ou faça disso um cenário para alguém aprovar.',
    },
    async ({ click }) => {
      await click(dialog.getByRole('button', { name: 'Apply', exact: true }))
      await dialog.waitFor({ state: 'detached' })
      await expectText(workshop, 'In force: $50,000.')
    },
  )
  const { clicks, guide, kept } = await job.end()
  expect(clicks).toBeLessThanOrEqual(3)
  expect(guide).toEqual(kept)
})

test('compare two structures and merge one', async () => {
  const page = await app.openAsUser(`/${slug}`, jobWindow)
  const job = new Job(page, {
    name: 'compare-structures',
    title: {
      en: 'Compare two structures and merge one',
      es: 'Comparar dos estructuras y fusionar una',
      pt: 'Comparar duas estruturas e mesclar uma',
    },
    about: {
      en: 'Every model is a card: how well it fits, the teams that it would make, and what it takes to get there. Two of them become scenarios, are compared, and one is merged.',
      es: 'Cada modelo es una tarjeta: qué tan bien encaja, los equipos que formaría y lo que cuesta llegar a él. Dos se vuelven escenarios, se comparan, y uno se fusiona.',
      pt: 'Cada modelo é um cartão: quão bem se ajusta, as equipes que formaria e o que é preciso para chegar lá. Dois deles viram cenários, são comparados, e um é mesclado.',
    },
  })
  const models = page.getByRole('region', { name: 'Organisation model' })
  const dialog = page.getByRole('dialog')
  await job.step(
    {
      en: 'Open **{structure.title}**. The model that fits best stands first. **{transition.open}** shows what each takes: the weeks, the handovers, and how busy everybody is on the way.',
      es: 'Abra **{structure.title}**. El modelo que mejor encaja está primero. **{transition.open}** muestra qué exige cada uno: las semanas, los traspasos y lo ocupado que está cada equipo por el camino.',
      pt: 'Abra **{structure.title}**. O modelo que melhor se ajusta vem primeiro. **{transition.open}** mostra o que cada um exige: as semanas, os handoffs e o quanto cada equipe fica ocupada no caminho.',
    },
    async ({ click }) => {
      await click(pages(page).getByRole('link', { name: 'Structure' }))
      await expectText(models.getByRole('article').first(), 'Fits best')
      await expectText(models.getByRole('article').last(), 'People who move')
    },
    { en: 'The models side by side', es: 'Los modelos lado a lado', pt: 'Os modelos lado a lado' },
  )
  await job.step(
    {
      en: 'Tick **{structure.pick}** on two of them, and choose **{structure.compare}**.',
      es: 'Marque **{structure.pick}** en dos de ellos y elija **{structure.compare}**.',
      pt: 'Marque **{structure.pick}** em dois deles e escolha **{structure.compare}**.',
    },
    async ({ click }) => {
      await click(models.getByRole('checkbox', { name: 'Compare: Geographic' }))
      await click(models.getByRole('checkbox', { name: 'Compare: Specialist' }))
      await click(models.getByRole('button', { name: 'Compare the two' }))
      const figures = page.getByRole('region', { name: 'Figures' })
      for (const name of ['Live', 'Model: Geographic', 'Model: Specialist']) {
        await expectText(figures, name)
      }
    },
    {
      en: 'Two structures beside what is live',
      es: 'Dos estructuras junto a lo vigente',
      pt: 'Duas estruturas ao lado do que está em vigor',
    },
  )
  await job.step(
    {
      en: 'Go to **{scenarios.title}**, open the one that you want, and choose **{scenarios.merge}**.',
      es: 'Vaya a **{scenarios.title}**, abra el que quiera y elija **{scenarios.merge}**.',
      pt: 'Vá a **{scenarios.title}**, abra o que quiser e escolha **{scenarios.merge}**.',
    },
    async ({ click }) => {
      await click(pages(page).getByRole('link', { name: 'Scenarios' }))
      await click(page.getByRole('link', { name: 'Model: Specialist' }))
      await click(page.getByRole('button', { name: 'Merge…' }))
      await dialog.getByText('What changes').first().waitFor()
      await click(dialog.getByRole('button', { name: 'Merge', exact: true }))
      await page.getByText(/^Merged in revision/).waitFor()
    },
  )
  const { clicks, guide, kept } = await job.end()
  expect(clicks).toBeLessThanOrEqual(8)
  expect(guide).toEqual(kept)
})
