import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { ownAppUnderTest } from '../support/app-under-test'
import { chooseFiles } from '../support/choose-files'
import { slug } from '../support/demo-organization'
import { expectText } from '../support/expect-text'
import { Job, jobWindow } from '../support/job'
import { newOrganization } from '../support/new-organization'

const app = ownAppUnderTest()

const pages = (page: Page) => page.getByRole('navigation', { name: 'Pages' })

test('move two people to another team and see the joint effect before applying', async () => {
  const page = await app.openAsUser(`/${slug}`, jobWindow)
  const job = new Job(page, {
    name: 'move-two-people',
    title: {
      en: 'Move two people to another team, and see the joint effect first',
      es: 'Mover a dos personas a otro equipo y ver antes el efecto conjunto',
      pt: 'Mover duas pessoas para outra equipe e ver antes o efeito conjunto',
    },
    about: {
      en: 'Moves are planned on the chart: by dragging, or by the menu of a card. Several are previewed together; nothing is applied before.',
      es: 'Los cambios se planean en el organigrama: arrastrando o con el menú de una tarjeta. Varios se previsualizan juntos; nada se aplica antes.',
      pt: 'As mudanças são planejadas no organograma: arrastando ou pelo menu de um cartão. Várias são pré-visualizadas juntas; nada é aplicado antes.',
    },
  })
  await job.step(
    {
      en: 'Open **{chart.title}** and choose two cards, with Ctrl and a click or the space bar.',
      es: 'Abra **{chart.title}** y elija dos tarjetas, con Ctrl y un clic o con la barra espaciadora.',
      pt: 'Abra **{chart.title}** e escolha dois cartões, com Ctrl e um clique ou com a barra de espaço.',
    },
    async ({ click, press }) => {
      await click(pages(page).getByRole('link', { name: 'Org chart' }))
      await click(page.getByRole('button', { name: 'Fit all of it' }))
      for (const name of ['Tomasz', 'Camila']) {
        await page.getByRole('treeitem', { name: new RegExp(`^${name}`) }).focus()
        await press(' ')
      }
      await page.getByText('2 chosen').waitFor()
    },
  )
  const dialog = page.getByRole('dialog')
  await job.step(
    {
      en: 'Choose **{chart.moveChosen}** and the team.',
      es: 'Elija **{chart.moveChosen}** y el equipo.',
      pt: 'Escolha **{chart.moveChosen}** e a equipe.',
    },
    async ({ click, fill }) => {
      await click(page.getByRole('button', { name: 'Move them to…' }))
      await fill(dialog.getByRole('combobox', { name: 'Where to' }), 'Mid-market')
      await click(
        page.getByRole('listbox').getByRole('option', { name: 'Mid-market Success', exact: true }),
      )
      await dialog.getByText('Into the team Mid-market Success').waitFor()
    },
  )
  await job.step(
    {
      en: '**{plan.preview}** tells what both moves come to together: capacity, cost, findings, and whose customers change.',
      es: '**{plan.preview}** dice qué efecto tienen ambos cambios juntos: capacidad, costo, hallazgos y qué clientes cambian de persona.',
      pt: '**{plan.preview}** diz que efeito as duas mudanças têm juntas: capacidade, custo, achados e quais clientes mudam de pessoa.',
    },
    async ({ click }) => {
      await click(dialog.getByRole('button', { name: 'Preview' }))
      await expectText(dialog, 'Mid-market Success')
      await dialog.getByRole('button', { name: 'Apply', exact: true }).waitFor()
    },
    {
      en: 'The joint effect of two moves',
      es: 'El efecto conjunto de dos cambios',
      pt: 'O efeito conjunto de duas mudanças',
    },
  )
  await job.step(
    {
      en: 'Apply it, add it to your draft, or make a scenario of it.',
      es: 'Aplíquelo, agréguelo a su borrador o haga de ello un escenario.',
      pt: 'Aplique, adicione ao seu rascunho ou faça disso um cenário.',
    },
    async ({ click }) => {
      await click(dialog.getByRole('button', { name: 'Apply', exact: true }))
      await dialog.waitFor({ state: 'detached' })
    },
  )
  const { clicks, guide, kept } = await job.end()
  expect(clicks).toBeLessThanOrEqual(6)
  expect(guide).toEqual(kept)
})

test('import a CSV with bad rows, mend them in the page, finish', async () => {
  const own = 'imported'
  await newOrganization(app.api, own)
  const page = await app.openAsUser(`/${own}`, jobWindow)
  const job = new Job(page, {
    name: 'import-with-bad-rows',
    title: {
      en: 'Import a file with bad rows, and mend them in the page',
      es: 'Importar un archivo con filas malas y corregirlas en la página',
      pt: 'Importar um arquivo com linhas ruins e corrigi-las na página',
    },
    about: {
      en: 'What is in a file is recognised; rows that cannot go in are mended where they stand, or go out as a file.',
      es: 'Se reconoce lo que trae un archivo; las filas que no pueden entrar se corrigen donde están o salen en un archivo.',
      pt: 'O conteúdo do arquivo é reconhecido; as linhas que não podem entrar são corrigidas onde estão ou saem em um arquivo.',
    },
  })
  await job.step(
    {
      en: 'Open **{imports.title}** and choose or drop the file.',
      es: 'Abra **{imports.title}** y elija o suelte el archivo.',
      pt: 'Abra **{imports.title}** e escolha ou solte o arquivo.',
    },
    async ({ click }) => {
      await click(pages(page).getByRole('link', { name: 'Import' }))
      await chooseFiles(page, {
        'customers.csv':
          'Account ID,Account Name,ARR,Segment\n1,Ada Ltd,1000,SMB\n2,,2000,SMB\n3,Cy Ltd,30x,SMB\n',
      })
      await page.getByText('2 rows cannot go in as they are').waitFor()
    },
    {
      en: 'Rows that cannot go in, with the reasons',
      es: 'Las filas que no pueden entrar, con sus motivos',
      pt: 'As linhas que não podem entrar, com os motivos',
    },
  )
  await job.step(
    {
      en: 'Type over the cells that are wrong, and choose **{imports.checkAgain}**. Below the rows stands what the import would come to.',
      es: 'Escriba encima de las celdas erróneas y elija **{imports.checkAgain}**. Debajo de las filas está el efecto que tendría la importación.',
      pt: 'Digite por cima das células erradas e escolha **{imports.checkAgain}**. Abaixo das linhas está o efeito que a importação teria.',
    },
    async ({ click, fill }) => {
      await fill(page.getByLabel('Account Name, line 3'), 'Bo Ltd')
      await fill(page.getByLabel('ARR, line 4'), '3000')
      await click(page.getByRole('button', { name: 'Check again' }))
      await page.getByRole('button', { name: 'Import 3 rows' }).waitFor()
    },
  )
  await job.step(
    { en: 'Import.', es: 'Importe.', pt: 'Importe.' },
    async ({ click }) => {
      await click(page.getByRole('button', { name: 'Import 3 rows' }))
      await page.getByText('The files are in').waitFor()
    },
    { en: 'The file is in', es: 'El archivo está dentro', pt: 'O arquivo entrou' },
  )
  const { clicks, guide, kept } = await job.end()
  expect(clicks).toBeLessThanOrEqual(3)
  expect(guide).toEqual(kept)
  await expect.poll(() => page.getByRole('main').getByRole('link').count()).toBeGreaterThan(0)
})
