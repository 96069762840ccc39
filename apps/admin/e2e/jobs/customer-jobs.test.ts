import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { ownAppUnderTest } from '../support/app-under-test'
import { slug } from '../support/demo-organization'
import { Job, jobWindow } from '../support/job'

const app = ownAppUnderTest()

const pages = (page: Page) => page.getByRole('navigation', { name: 'Pages' })

test('hand over a leaver’s accounts', async () => {
  const page = await app.openAsUser(`/${slug}`, jobWindow)
  const job = new Job(page, {
    name: 'hand-over-a-book',
    title: {
      en: 'Hand over a leaver’s accounts',
      es: 'Traspasar las cuentas de quien se va',
      pt: 'Passar adiante as contas de quem sai',
    },
    about: {
      en: 'Filter the customers of whoever leaves, choose them all, and say who takes which. Until the transition ends both are there for the customer.',
      es: 'Filtre los clientes de quien se va, elíjalos todos y diga quién recibe cuáles. Hasta que termina la transición, ambos atienden al cliente.',
      pt: 'Filtre os clientes de quem sai, escolha todos e diga quem fica com quais. Até o fim da transição, os dois atendem o cliente.',
    },
  })
  const grid = page.getByRole('grid', { name: 'accounts' })
  await job.step(
    {
      en: 'Open **{customers.title}** and add the filter **{grid.filters.others.answeredBy}**: the person who leaves.',
      es: 'Abra **{customers.title}** y agregue el filtro **{grid.filters.others.answeredBy}**: la persona que se va.',
      pt: 'Abra **{customers.title}** e adicione o filtro **{grid.filters.others.answeredBy}**: a pessoa que sai.',
    },
    async ({ click, choose, fill }) => {
      await click(pages(page).getByRole('link', { name: 'Customers', exact: true }))
      await click(page.getByRole('button', { name: 'Add a filter' }))
      await click(page.getByRole('menuitem', { name: 'Who answers for it' }))
      await choose(page.getByRole('combobox', { name: 'Who answers for it: kind' }), 'Person')
      await fill(page.getByRole('combobox', { name: 'Who answers for it', exact: true }), 'Camila')
      await click(page.getByRole('listbox').getByRole('option', { name: /Camila/ }))
      await click(page.getByRole('button', { name: 'Apply', exact: true }))
      await page.getByRole('button', { name: /^Who answers for it: Camila/ }).waitFor()
      await expect.poll(() => grid.getAttribute('aria-busy')).toBe('false')
    },
  )
  const dialog = page.getByRole('dialog')
  await job.step(
    {
      en: 'Choose all rows and **{handovers.handOver_other}**: one receiver or several, each row changeable, until when both are there, and why.',
      es: 'Elija todas las filas y **{handovers.handOver_other}**: a un receptor o a varios, con cada fila modificable, hasta cuándo están ambos y por qué.',
      pt: 'Escolha todas as linhas e **{handovers.handOver_other}**: para um destinatário ou vários, com cada linha editável, até quando ficam os dois e por quê.',
    },
    async ({ click, fill }) => {
      await click(grid.getByRole('checkbox', { name: 'Choose all rows that are shown' }))
      await click(page.getByRole('button', { name: /^Hand over \d+ accounts/ }))
      await fill(
        dialog.getByRole('combobox', { name: 'Receiver', exact: true }),
        'Enterprise CSM, EMEA',
      )
      await click(
        page
          .getByRole('listbox')
          .getByRole('option', { name: 'Enterprise CSM, EMEA', exact: true }),
      )
    },
    {
      en: 'Who takes which account',
      es: 'Quién recibe cada cuenta',
      pt: 'Quem fica com cada conta',
    },
  )
  await job.step(
    {
      en: '**{plan.preview}** tells what the receiver will carry, and what customers notice; **{plan.apply}** does it.',
      es: '**{plan.preview}** dice cuánto llevará quien recibe y qué notan los clientes; **{plan.apply}** lo hace.',
      pt: '**{plan.preview}** diz quanto quem recebe vai carregar e o que os clientes percebem; **{plan.apply}** faz a mudança.',
    },
    async ({ click }) => {
      await click(dialog.getByRole('button', { name: 'Preview' }))
      await dialog.getByText('What changes').waitFor()
      await click(dialog.getByRole('button', { name: 'Apply', exact: true }))
      await dialog.waitFor({ state: 'detached' })
    },
  )
  await job.step(
    {
      en: 'Open **{handoverList.title}** to see what is open, and to complete each once it is done.',
      es: 'Abra **{handoverList.title}** para ver qué está abierto y completar cada uno cuando termine.',
      pt: 'Abra **{handoverList.title}** para ver o que está em aberto e concluir cada um quando terminar.',
    },
    async ({ click }) => {
      await click(pages(page).getByRole('link', { name: 'Handovers' }))
      await page.getByRole('heading', { name: 'Handovers', level: 1 }).waitFor()
      await page.getByRole('grid', { name: 'coverages' }).getByRole('rowheader').first().waitFor()
    },
    { en: 'Handovers that are open', es: 'Los traspasos abiertos', pt: 'Os handoffs em aberto' },
  )
  const { clicks, guide, kept } = await job.end()
  expect(clicks).toBeLessThanOrEqual(13)
  expect(guide).toEqual(kept)
})

test('keep escalations moving', async () => {
  const page = await app.openAsUser(`/${slug}`, jobWindow)
  const job = new Job(page, {
    name: 'escalations',
    title: {
      en: 'Keep escalations moving',
      es: 'Mantener los escalamientos en marcha',
      pt: 'Manter os escalonamentos em andamento',
    },
    about: {
      en: 'Each has an owner, an executive sponsor and the day of the next update; what is overdue stands on top.',
      es: 'Cada uno tiene responsable, patrocinador ejecutivo y fecha de la próxima actualización; lo atrasado está arriba.',
      pt: 'Cada um tem responsável, patrocinador executivo e data da próxima atualização; o que está atrasado fica no topo.',
    },
  })
  const dialog = page.getByRole('dialog')
  await job.step(
    {
      en: 'Open **{escalations.title}** and choose **{changes.openEscalation}**: the customer, what it is about, how severe, and the next update.',
      es: 'Abra **{escalations.title}** y elija **{changes.openEscalation}**: el cliente, de qué se trata, qué tan grave es y la próxima actualización.',
      pt: 'Abra **{escalations.title}** e escolha **{changes.openEscalation}**: o cliente, do que se trata, a gravidade e a próxima atualização.',
    },
    async ({ click, fill, choose }) => {
      await click(pages(page).getByRole('link', { name: 'Escalations' }))
      await click(page.getByRole('button', { name: 'Open an escalation' }).first())
      await fill(dialog.getByRole('combobox', { name: 'Account' }), 'Tidewell')
      await click(page.getByRole('listbox').getByRole('option', { name: 'Tidewell Markets' }))
      await fill(dialog.getByLabel('Title'), 'Reports are late')
      await choose(dialog.getByLabel('Severity'), 'High')
      await fill(dialog.getByLabel('Opened on'), '2026-11-20')
      await fill(dialog.getByLabel('Next update due'), '2026-11-25')
    },
  )
  await job.step(
    {
      en: 'Choose **{plan.preview}**, then **{plan.apply}**.',
      es: 'Elija **{plan.preview}** y luego **{plan.apply}**.',
      pt: 'Escolha **{plan.preview}** e depois **{plan.apply}**.',
    },
    async ({ click }) => {
      await click(dialog.getByRole('button', { name: 'Preview' }))
      await click(dialog.getByRole('button', { name: 'Apply', exact: true }))
      await dialog.waitFor({ state: 'detached' })
    },
  )
  await job.step(
    {
      en: 'The list shows what is due next and who owns it; its figures open what is overdue or without an owner.',
      es: 'La lista muestra qué vence antes y quién responde; sus cifras abren lo atrasado o lo que no tiene responsable.',
      pt: 'A lista mostra o que vence primeiro e quem responde; seus números abrem o que está atrasado ou sem responsável.',
    },
    async () => {
      await page.getByRole('grid').getByRole('rowheader', { name: 'Reports are late' }).waitFor()
    },
    {
      en: 'Escalations by what is due next',
      es: 'Los escalamientos por lo que vence antes',
      pt: 'Os escalonamentos pelo que vence primeiro',
    },
  )
  const { clicks, guide, kept } = await job.end()
  expect(clicks).toBeLessThanOrEqual(6)
  expect(guide).toEqual(kept)
})

test('look at a quarter of reviews, and at what was lost', async () => {
  const page = await app.openAsUser(`/${slug}`, jobWindow)
  const job = new Job(page, {
    name: 'reviews-and-losses',
    title: {
      en: 'Plan the reviews of a quarter, and review what was lost',
      es: 'Planear las revisiones de un trimestre y revisar lo que se perdió',
      pt: 'Planejar as revisões de um trimestre e rever o que se perdeu',
    },
    about: {
      en: 'The calendar puts contacts beside contracts that end and people who are away. The loss review tells why customers went, and what preceded it.',
      es: 'El calendario pone los contactos junto a los contratos que terminan y las personas ausentes. La revisión de pérdidas dice por qué se fueron los clientes y qué lo precedió.',
      pt: 'O calendário põe os contatos ao lado dos contratos que terminam e das pessoas ausentes. A revisão de perdas diz por que os clientes saíram e o que veio antes.',
    },
  })
  await job.step(
    {
      en: 'Open **{reviews.title}**: how many are made, which are overdue, and the next thirteen weeks.',
      es: 'Abra **{reviews.title}**: cuántas se hacen, cuáles están atrasadas y las próximas trece semanas.',
      pt: 'Abra **{reviews.title}**: quantas são feitas, quais estão atrasadas e as próximas treze semanas.',
    },
    async ({ click }) => {
      await click(pages(page).getByRole('link', { name: 'Business reviews' }))
      await page
        .getByRole('region', { name: 'The next thirteen weeks' })
        .getByRole('row')
        .nth(1)
        .waitFor()
    },
    {
      en: 'The next thirteen weeks',
      es: 'Las próximas trece semanas',
      pt: 'As próximas treze semanas',
    },
  )
  await job.step(
    {
      en: 'Open **{losses.title}**: reasons by what they cost, and what went before each loss.',
      es: 'Abra **{losses.title}**: los motivos por lo que costaron y qué precedió a cada pérdida.',
      pt: 'Abra **{losses.title}**: os motivos pelo que custaram e o que veio antes de cada perda.',
    },
    async ({ click }) => {
      await click(pages(page).getByRole('link', { name: 'Loss review' }))
      await page.getByRole('main').getByRole('region').nth(1).waitFor()
    },
    {
      en: 'What was lost, and why',
      es: 'Lo que se perdió y por qué',
      pt: 'O que se perdeu e por quê',
    },
  )
  const { clicks, guide, kept } = await job.end()
  expect(clicks).toBeLessThanOrEqual(2)
  expect(guide).toEqual(kept)
})
