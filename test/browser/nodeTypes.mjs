// The package's node types as n8n loaded them: every panel that they can show.

/** The parameters that decide which others a panel shows. */
const DECIDING = ['resource', 'operation', 'branchBy'];

/** Each value of the drop-downs that change what the panel shows. */
export function settingsOf({ properties }) {
  let all = [{}];
  for (const property of properties) {
    if (!DECIDING.includes(property.name)) continue;
    all = all.flatMap((parameters) =>
      isShown(property, parameters)
        ? own(property.options).map(({ value }) => ({ ...parameters, [property.name]: value }))
        : [parameters],
    );
  }
  return all;
}

/** n8n adds an option of its own to nodes with a credential. */
function own(options) {
  return options.filter(({ value }) => value !== '__CUSTOM_API_CALL__');
}

/** Whether a panel with these parameters shows another one; the others have their defaults. */
export function isShown({ displayOptions }, parameters) {
  return Object.entries(displayOptions?.show ?? {}).every(([name, values]) =>
    values.includes(parameters[name]),
  );
}

/** The node on the canvas. */
export function nodeOf({ displayName, name, version }, parameters) {
  const typeVersion = Math.max(...[version].flat());
  return { id: name, name: displayName, type: name, typeVersion, position: [0, 0], parameters };
}

/** The node and its parameters in words. */
export function titleOf({ displayName }, parameters) {
  return [displayName, ...Object.values(parameters)].join(', ');
}
