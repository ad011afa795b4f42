export type ExampleDocument = { readonly title: string; readonly url: string }

/** Postmortem documents and templates of others that the practice points to (VMware Tanzu Labs, "Postmortem"). */
export const EXAMPLE_DOCUMENTS: readonly ExampleDocument[] = [
  { title: 'Google SRE book: an example postmortem', url: 'https://sre.google/sre-book/example-postmortem/' },
  { title: 'A collection of postmortem templates', url: 'https://github.com/dastergon/postmortem-templates' },
  { title: 'A list of published postmortems', url: 'https://github.com/danluu/post-mortems' },
  { title: 'Google SRE documents', url: 'https://github.com/google/sredocs' },
]
