import { describe, expect, it } from 'vitest'
import { readSurvey, surveyNotes } from '../../../src/session/index.ts'

const GOOGLE = `Timestamp,Email Address,What went well?,What could have gone better?,"Where, if anywhere, were we lucky?",Anything else?
2026/03/11 9:14:02 AM GMT+1,ana@example.com,"Quick alert, quick rollback","- Status page was late
- Nobody knew the ""other"" runbook",It was night,
2026/03/11 9:20:44 AM GMT+1,ben@example.com,n/a,Status page was late,-,Thanks
`
const columnsOf = (text: string) => readSurvey(text).questions.map(({ column }) => column)

describe('answers of a survey', () => {
  it('come from the CSV of Google Forms: a row a person, questions with the column that their words suggest', () => {
    expect(readSurvey(GOOGLE)).toEqual({
      questions: [
        { title: 'What went well?', answers: 1, column: 'well' },
        { title: 'What could have gone better?', answers: 2, column: 'wrong' },
        { title: 'Where, if anywhere, were we lucky?', answers: 1, column: 'lucky' },
        { title: 'Anything else?', answers: 1, column: null },
      ],
      answers: [
        { question: 0, text: 'Quick alert, quick rollback', author: 'ana@example.com', line: 2 },
        {
          question: 1,
          text: '- Status page was late\n- Nobody knew the "other" runbook',
          author: 'ana@example.com',
          line: 2,
        },
        { question: 2, text: 'It was night', author: 'ana@example.com', line: 2 },
        { question: 1, text: 'Status page was late', author: 'ben@example.com', line: 4 },
        { question: 3, text: 'Thanks', author: 'ben@example.com', line: 4 },
      ],
      people: 2,
      named: true,
      listed: true,
      problems: [
        { line: 4, text: 'What went well?', reason: '1 answer says nothing and is left out: "n/a".' },
        {
          line: 4,
          text: 'Where, if anywhere, were we lucky?',
          reason: '1 answer says nothing and is left out: "-".',
        },
      ],
    })
  })

  it('come from the export of Microsoft Forms in German, with semicolons, names and a question that holds commas', () => {
    const text =
      '\uFEFFID;Startzeit;Fertigstellungszeit;E-Mail;Name;Was lief gut, und warum?;Was lief schlecht?\n1;3/11/26 9:00;3/11/26 9:05;anonymous;Ana;Alarm, schnell;Statusseite\n2;3/11/26 9:10;3/11/26 9:15;anonymous;;;"Keiner; wirklich"\n'
    expect(readSurvey(text)).toMatchObject({
      questions: [
        { title: 'Was lief gut, und warum?', answers: 1, column: 'well' },
        { title: 'Was lief schlecht?', answers: 2, column: 'wrong' },
      ],
      answers: [
        { question: 0, text: 'Alarm, schnell', author: 'Ana', line: 2 },
        { question: 1, text: 'Statusseite', author: 'Ana', line: 2 },
        { question: 1, text: 'Keiner; wirklich', author: '', line: 3 },
      ],
      people: 2,
      problems: [],
    })
  })

  it.each([
    ['What went well during the incident, and why?', 'well'],
    ['Tell us: what did not go well?', 'wrong'],
    ['What could we have done better to detect this sooner?', 'wrong'],
    ["What didn't work as expected?", 'wrong'],
    ['Even better if…', 'wrong'],
    ['Did we just get lucky anywhere?', 'lucky'],
    ['Was hat gut funktioniert?', 'well'],
    ['Was hat nicht gut funktioniert?', 'wrong'],
    ['Wo hatten wir Glück?', 'lucky'],
    ["Qu'est-ce qui a bien fonctionné ?", 'well'],
    ["Qu'est-ce qui n'a pas bien fonctionné ?", 'wrong'],
    ['¿Qué funcionó bien?', 'well'],
    ['¿Qué no funcionó?', 'wrong'],
    ['¿Dónde tuvimos suerte?', 'lucky'],
    ['How well do you know the runbook?', null],
    ['Your team', null],
  ])('suggest for "%s" the column %s', (question, column) =>
    expect(columnsOf(`Timestamp;"${question}"\n1;a`)).toEqual([column]),
  )

  it('suggest no column where a question names none, or two', () => {
    expect(columnsOf('Timestamp\tHow did you hear of it?\tWhat went well, what went wrong?\na\tb\tc')).toEqual([
      null,
      null,
    ])
  })

  it('with broken quotes and uneven rows are read as far as they go, and each is told', () => {
    const text =
      'Timestamp,What went well?,What went wrong?\n1,"the alert,late page\n2,fine,"slow"\n3,short\n4,a,b,left over\n5,,\n'
    expect(readSurvey(text)).toEqual({
      questions: [
        { title: 'What went well?', answers: 4, column: 'well' },
        { title: 'What went wrong?', answers: 3, column: 'wrong' },
      ],
      answers: [
        { question: 0, text: '"the alert', author: '', line: 2 },
        { question: 1, text: 'late page', author: '', line: 2 },
        { question: 0, text: 'fine', author: '', line: 3 },
        { question: 1, text: 'slow', author: '', line: 3 },
        { question: 0, text: 'short', author: '', line: 4 },
        { question: 0, text: 'a', author: '', line: 5 },
        { question: 1, text: 'b', author: '', line: 5 },
      ],
      people: 4,
      named: false,
      listed: false,
      problems: [
        {
          line: 2,
          text: '"the alert,late page',
          reason: 'A quote is opened here and not closed, so it was read as an ordinary character. Check this row.',
        },
        {
          line: 4,
          text: '3 | short',
          reason: 'This row has 2 cells where the head has 3. The missing ones count as empty.',
        },
        {
          line: 5,
          text: 'left over',
          reason:
            'This row has more cells than the head, and these belong to no question. Were its answers put in quotes?',
        },
      ],
    })
  })

  it('are read for the first sixty questions, and the others are told', () => {
    const head = Array.from({ length: 70 }, (_, index) => `Question ${index}`)
    const { questions, problems } = readSurvey(`${head.join(',')}\n${head.map(() => 'a').join(',')}`)
    expect(questions).toHaveLength(60)
    expect(problems).toEqual([{ line: 1, text: '', reason: 'Not read: 10 questions after the first 60.' }])
  })

  it('make one note each in the columns of their questions, lists one for each entry, without names', () => {
    const survey = readSurvey(GOOGLE)
    const columns = survey.questions.map(({ column }) => column)
    expect(surveyNotes(survey, { columns, authors: false, split: true })).toEqual({
      notes: [
        { column: 'well', text: 'Quick alert, quick rollback', line: 2 },
        { column: 'wrong', text: 'Status page was late', line: 2 },
        { column: 'wrong', text: 'Nobody knew the "other" runbook', line: 2 },
        { column: 'lucky', text: 'It was night', line: 2 },
      ],
      problems: [
        { line: 1, text: 'Anything else?', reason: 'Not taken: 1 answer, as this question has no column yet.' },
        ...survey.problems,
        {
          line: 4,
          text: 'Status page was late',
          reason: 'This says the same as line 2 in the same column, so the two make one note.',
        },
      ],
    })
  })

  it('keep their lines and say who wrote them when that is wanted', () => {
    const { notes } = surveyNotes(readSurvey(GOOGLE), {
      columns: [null, 'wrong', null, 'lucky'],
      authors: true,
      split: false,
    })
    expect(notes.map(({ column, text }) => [column, text])).toEqual([
      ['wrong', '- Status page was late\n- Nobody knew the "other" runbook\n– ana@example.com'],
      ['wrong', 'Status page was late\n– ben@example.com'],
      ['lucky', 'Thanks\n– ben@example.com'],
    ])
  })
})
