import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { ownAppUnderTest } from '../support/app-under-test'
import { slug } from '../support/demo-organization'
import { expectText } from '../support/expect-text'
import { Job, jobWindow } from '../support/job'

const app = ownAppUnderTest()

const pages = (page: Page) => page.getByRole('navigation', { name: 'Pages' })

test('find who is over capacity, why, and which accounts make it', async () => {
  const page = await app.openAsUser(`/${slug}`, jobWindow)
  const job = new Job(page, {
    name: 'over-capacity',
    title: {
      en: 'Find who is over capacity, and why',
      es: 'Saber quién está sobre su capacidad y por qué',
      pt: 'Saber quem está acima da capacidade e por quê',
    },
    about: {
      en: 'The board puts the fullest on top. A line says what it is made of, and the accounts that weigh most lead to their pages.',
      es: 'El tablero pone arriba a los más cargados. Cada línea dice de qué se compone, y las cuentas que más pesan llevan a sus páginas.',
      pt: 'O painel põe no topo os mais carregados. Cada linha diz do que se compõe, e as contas que mais pesam levam às suas páginas.',
    },
  })
  const board = page.getByRole('region', { name: 'Utilisation' })
  await job.step(
    {
      en: 'Open **{capacity.title}**. Who is over capacity stands on top, in red; the strong line is full capacity, the dashed one the hire trigger.',
      es: 'Abra **{capacity.title}**. Quien está sobre su capacidad aparece arriba, en rojo; la línea gruesa es la capacidad plena y la discontinua, el disparador de contratación.',
      pt: 'Abra **{capacity.title}**. Quem está acima da capacidade aparece no topo, em vermelho; a linha forte é a capacidade plena e a tracejada, o gatilho de contratação.',
    },
    async ({ click }) => {
      await click(pages(page).getByRole('link', { name: 'Capacity' }))
      await expectText(board, 'Over capacity')
    },
    { en: 'The capacity board', es: 'El tablero de capacidad', pt: 'O painel de capacidade' },
  )
  const line = board
    .getByRole('listitem')
    .filter({ hasText: 'CSM ·' })
    .filter({ hasText: 'Over capacity' })
    .first()
  await job.step(
    {
      en: 'Choose **{capacity.evidence}** on a line: what went in, the figures of the guides, and the accounts by their weight.',
      es: 'Elija **{capacity.evidence}** en una línea: lo que entró en el cálculo, las cifras de las guías y las cuentas por su peso.',
      pt: 'Escolha **{capacity.evidence}** em uma linha: o que entrou no cálculo, os números dos guias e as contas por seu peso.',
    },
    async ({ click }) => {
      await click(line.getByRole('button', { name: /^Why/ }))
      await line.getByRole('region', { name: 'Accounts that make the load' }).waitFor()
    },
    {
      en: 'Why somebody is over capacity',
      es: 'Por qué alguien está sobre su capacidad',
      pt: 'Por que alguém está acima da capacidade',
    },
  )
  await job.step(
    {
      en: 'Open an account from there, to see what makes it heavy.',
      es: 'Abra desde ahí una cuenta para ver qué la hace pesada.',
      pt: 'Abra dali uma conta para ver o que a torna pesada.',
    },
    async ({ click }) => {
      const accounts = line.getByRole('region', { name: 'Accounts that make the load' })
      const link = accounts.getByRole('listitem').getByRole('link').first()
      const name = await link.innerText()
      await click(link)
      await page.getByRole('heading', { name, level: 1 }).waitFor()
    },
  )
  const { clicks, guide, kept } = await job.end()
  expect(clicks).toBeLessThanOrEqual(3)
  expect(guide).toEqual(kept)
})

test('open and price the seat that a trigger asks for', async () => {
  const page = await app.openAsUser(`/${slug}`, jobWindow)
  const job = new Job(page, {
    name: 'open-a-seat',
    title: {
      en: 'Open and price the seat that a trigger asks for',
      es: 'Abrir y presupuestar el puesto que pide un disparador',
      pt: 'Abrir e orçar a posição que um gatilho pede',
    },
    about: {
      en: 'A trigger says whom to hire, by when, and what such a seat costs. It opens the seat as a plan.',
      es: 'Un disparador dice a quién contratar, para cuándo y cuánto cuesta ese puesto. Desde él se abre el puesto como un plan.',
      pt: 'Um gatilho diz quem contratar, até quando e quanto custa essa posição. A partir dele se abre a posição como um plano.',
    },
  })
  const trigger = page
    .getByRole('region', { name: 'Hire triggers' })
    .getByRole('listitem')
    .filter({ hasText: 'Implementation' })
    .first()
  await job.step(
    {
      en: 'On **{capacity.title}**, read the trigger: how many, why, by when, and the cost of a year.',
      es: 'En **{capacity.title}**, lea el disparador: cuántas personas, por qué, para cuándo y el costo de un año.',
      pt: 'Em **{capacity.title}**, leia o gatilho: quantas pessoas, por quê, até quando e o custo de um ano.',
    },
    async ({ click }) => {
      await click(pages(page).getByRole('link', { name: 'Capacity' }))
      await expectText(trigger, 'a year')
    },
    {
      en: 'A trigger with its price',
      es: 'Un disparador con su precio',
      pt: 'Um gatilho com seu preço',
    },
  )
  const dialog = page.getByRole('dialog')
  await job.step(
    {
      en: 'Choose **{changes.openPosition}** and say what it is called, its role, its team and what it is budgeted with.',
      es: 'Elija **{changes.openPosition}** y diga cómo se llama, su rol, su equipo y con cuánto se presupuesta.',
      pt: 'Escolha **{changes.openPosition}** e diga como se chama, seu papel, sua equipe e quanto está orçado.',
    },
    async ({ click, fill }) => {
      await click(trigger.getByRole('button', { name: 'Open a position' }))
      await fill(dialog.getByLabel('Title'), 'Implementation specialist 3')
      await fill(dialog.getByRole('combobox', { name: 'Role' }), 'Implementation')
      await click(
        page
          .getByRole('listbox')
          .getByRole('option', { name: /Implementation/ })
          .first(),
      )
      await fill(dialog.getByRole('combobox', { name: 'Team' }), 'Onboarding')
      await click(page.getByRole('option', { name: 'Onboarding', exact: true }))
      await fill(dialog.getByLabel(/^Budgeted cost/), '116000')
    },
  )
  await job.step(
    {
      en: '**{plan.preview}** tells what it comes to: capacity, cost by month, findings. Apply it, or add it to your draft.',
      es: '**{plan.preview}** dice qué efecto tiene: capacidad, costo por mes, hallazgos. Aplíquelo o agréguelo a su borrador.',
      pt: '**{plan.preview}** diz que efeito tem: capacidade, custo por mês, achados. Aplique ou adicione ao seu rascunho.',
    },
    async ({ click }) => {
      await click(dialog.getByRole('button', { name: 'Preview' }))
      await expectText(dialog, 'Implementation specialist 3')
      await dialog.getByRole('button', { name: 'Apply', exact: true }).waitFor()
    },
    { en: 'What the seat comes to', es: 'El efecto del puesto', pt: 'O efeito da posição' },
  )
  await dialog.getByText('What it costs', { exact: true }).click()
  await dialog.getByText('All positions at plan, open ones from their first day').waitFor()
  await job.apply(dialog)
  const { clicks, guide, kept } = await job.end()
  expect(clicks).toBeLessThanOrEqual(6)
  expect(guide).toEqual(kept)
})

test('record a leave and see whether it is covered', async () => {
  const page = await app.openAsUser(`/${slug}`, jobWindow)
  const job = new Job(page, {
    name: 'record-a-leave',
    title: {
      en: 'Record a leave and arrange cover',
      es: 'Registrar una ausencia y organizar la cobertura',
      pt: 'Registrar uma ausência e organizar a cobertura',
    },
    about: {
      en: 'Planned leave shows in the calendar and in the capacity of the weeks it touches.',
      es: 'Las ausencias planeadas se ven en el calendario y en la capacidad de las semanas que tocan.',
      pt: 'As ausências planejadas aparecem no calendário e na capacidade das semanas que atingem.',
    },
  })
  await job.step(
    { en: 'Open **{leave.title}**.', es: 'Abra **{leave.title}**.', pt: 'Abra **{leave.title}**.' },
    async ({ click }) => {
      await click(pages(page).getByRole('link', { name: 'Leave and cover' }))
      await page.getByRole('button', { name: 'Record a leave' }).waitFor()
    },
  )
  const dialog = page.getByRole('dialog')
  await job.step(
    {
      en: 'Choose **{changes.recordLeave}**: who, which part of them, and the first day back.',
      es: 'Elija **{changes.recordLeave}**: quién, qué parte de su jornada y el primer día de regreso.',
      pt: 'Escolha **{changes.recordLeave}**: quem, que parte da jornada e o primeiro dia de volta.',
    },
    async ({ click, fill, choose }) => {
      await click(page.getByRole('button', { name: 'Record a leave' }))
      await fill(dialog.getByRole('combobox', { name: 'Person' }), 'Tomasz')
      await click(page.getByRole('option', { name: /Tomasz/ }))
      await fill(dialog.getByLabel('Share absent'), '1')
      await choose(dialog.getByLabel('Kind of leave'), 'Vacation')
      await click(dialog.getByRole('button', { name: 'Preview' }))
      await dialog.getByRole('button', { name: 'Apply', exact: true }).waitFor()
    },
    { en: 'What the leave comes to', es: 'El efecto de la ausencia', pt: 'O efeito da ausência' },
  )
  await job.step(
    {
      en: 'Choose **{plan.apply}**: the calendar shows the weeks, and who of their accounts has nobody.',
      es: 'Elija **{plan.apply}**: el calendario muestra las semanas y qué cuentas quedan sin nadie.',
      pt: 'Escolha **{plan.apply}**: o calendário mostra as semanas e quais contas ficam sem ninguém.',
    },
    async ({ click }) => {
      await click(dialog.getByRole('button', { name: 'Apply', exact: true }))
      await page
        .getByRole('table', { name: 'Who is away in which week' })
        .getByRole('rowheader', { name: /Tomasz/ })
        .waitFor()
    },
    { en: 'The leave calendar', es: 'El calendario de ausencias', pt: 'O calendário de ausências' },
  )
  const { clicks, guide, kept } = await job.end()
  expect(clicks).toBeLessThanOrEqual(6)
  expect(guide).toEqual(kept)
})
