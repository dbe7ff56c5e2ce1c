/** What answers the search's field: its index and the list, which follow the field. */
export { Answers } from './answers.svelte.ts'
export { default as SearchList } from './SearchList.svelte'
