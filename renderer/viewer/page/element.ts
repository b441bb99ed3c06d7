type Handler = (event: Event) => void;
type Attribute = string | number | boolean | null | Handler;
export type Attributes = Readonly<Record<string, Attribute>>;
export type Child = Node | string | null | false;

/** An element with its attributes, listeners (`onclick`) and children. Text is never read as HTML. */
export const el = <Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  children: readonly Child[] = [],
): HTMLElementTagNameMap[Name] => {
  const element = document.createElement(name);
  for (const key of Object.keys(attributes)) setAttribute(element, key, attributes[key] ?? null);
  appendAll(element, children);
  return element;
};

export const setAttribute = (element: Element, key: string, value: Attribute): void => {
  if (value === null || value === false) element.removeAttribute(key);
  else if (typeof value === 'function') element.addEventListener(key.slice(2), value);
  else element.setAttribute(key, value === true ? '' : String(value));
};

export const appendAll = (parent: Node, children: readonly Child[]): void => {
  for (const child of children) {
    if (child === null || child === false) continue;
    parent.appendChild(typeof child === 'string' ? document.createTextNode(child) : child);
  }
};

/** Puts other children in the place of those that are there. */
export const setChildren = (parent: Node, children: readonly Child[]): void => {
  while (parent.firstChild) parent.removeChild(parent.firstChild);
  appendAll(parent, children);
};
