/** A page's text cannot be had: its elements lie too deep in each other, or there is too much of it. */
export class PageTooLarge extends Error {}
