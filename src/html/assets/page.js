(() => {
  const data = JSON.parse(document.getElementById('data').textContent);
  document.documentElement.classList.add('scripted');
  const VOICES = [
    ['quoted', 'quoted'],
    ['attributed', 'reported'],
  ];
  const marks = [...document.querySelectorAll('mark[data-h]')];

  const element = (name, text, attributes = {}) => {
    const made = document.createElement(name);
    if (text !== undefined) made.textContent = text;
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    return made;
  };

  // What lies behind a mark: opened by hover, focus or a click, closed by Escape or its button.
  const panel = document.getElementById('detail');
  if (panel && data.hits) {
    let pinned = false;
    // The panel says more than the tooltips that stand in for it.
    for (const mark of marks) mark.removeAttribute('title');
    const isOn = (mark) => getComputedStyle(mark).cursor === 'help';
    const around = (mark) => {
      const found = [];
      for (let at = mark; at?.closest; at = at.parentElement) if (at.matches('mark[data-h]') && isOn(at)) found.push(at);
      return found;
    };
    const show = (mark, asked = false) => {
      const shown = asked ? [mark] : around(mark);
      if (shown.length === 0) return false;
      for (const other of document.querySelectorAll('mark.open')) other.classList.remove('open');
      const close = element('button', 'Close', { type: 'button', class: 'close' });
      close.addEventListener('click', hide);
      const parts = [close];
      for (const at of shown) {
        at.classList.add('open');
        const hit = data.hits[at.dataset.h];
        const category = data.categories[hit.category];
        const pieces = marks.filter((mark) => mark.dataset.h === at.dataset.h);
        parts.push(element('h3', `${hit.kind}: “${pieces.map((mark) => mark.textContent).join('')}”`));
        const list = element('dl');
        const rows = [...(hit.why || []), ['entry', hit.entry]];
        if (category) {
          const [lexicon, path] = category.key.split('#');
          rows.push(['category', category.title ? `${category.title} (${path})` : path], ['definition', category.definition], ['after', category.citation]);
          rows.push(['reliability', category.reliability], ['lexicon', lexicon]);
        }
        rows.push(['voice', VOICES.find(([name]) => at.classList.contains(name))?.[1] ?? 'the author’s own']);
        for (const [name, value] of rows) if (value) list.append(element('dt', name), element('dd', value));
        parts.push(list);
      }
      panel.replaceChildren(...parts);
      panel.hidden = false;
      return true;
    };
    const hide = () => {
      pinned = false;
      panel.hidden = true;
      for (const other of document.querySelectorAll('mark.open')) other.classList.remove('open');
    };
    document.addEventListener('pointerover', (event) => {
      const mark = event.target.closest?.('mark[data-h]');
      if (pinned || event.pointerType === 'touch') return;
      if (mark) show(mark);
      else if (!panel.contains(event.target)) hide();
    });
    document.addEventListener('focusin', (event) => {
      const mark = event.target.closest('mark[data-h]');
      if (mark) show(mark);
      else if (!pinned && !panel.contains(event.target)) hide();
    });
    document.addEventListener('click', (event) => {
      const mark = event.target.closest('mark[data-h]');
      if (mark) pinned = show(mark);
      else if (!panel.contains(event.target)) hide();
    });
    document.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') hide();
      else if (event.key === 'Enter' && event.target.matches && event.target.matches('mark[data-h]')) pinned = show(event.target);
    });
    const open = () => {
      const mark = location.hash.length > 1 && document.getElementById(location.hash.slice(1));
      if (mark?.matches?.('mark[data-h]')) {
        mark.focus();
        pinned = show(mark, true);
      }
    };
    addEventListener('hashchange', open);
    open();

    // Marks that a filter turned off are no stops for the keyboard.
    const stops = () => {
      for (const mark of marks) if (mark.id) mark.tabIndex = isOn(mark) ? 0 : -1;
    };
    const select = document.getElementById('category');
    if (select) {
      select.addEventListener('change', () => {
        for (const mark of marks) mark.classList.toggle('off', select.value !== '' && String(data.hits[mark.dataset.h].category) !== select.value);
        stops();
      });
    }
    for (const input of document.querySelectorAll('.filters input')) input.addEventListener('change', stops);
    stops();
  }

  // Tables that a click on a heading sorts: numbers by `data-value`, else by what is read.
  for (const table of document.querySelectorAll('table.sortable')) {
    const heads = [...table.tHead.rows[0].cells];
    heads.forEach((head, column) => {
      const button = element('button', head.textContent, { type: 'button' });
      head.replaceChildren(button);
      button.addEventListener('click', () => {
        const falling = head.getAttribute('aria-sort') === 'descending' || (head.getAttribute('aria-sort') === null && !head.classList.contains('number'));
        const sign = falling ? 1 : -1;
        for (const other of heads) other.removeAttribute('aria-sort');
        head.setAttribute('aria-sort', falling ? 'ascending' : 'descending');
        const body = table.tBodies[0];
        const sortValue = (row) => {
          const cell = row.cells[column];
          return cell.dataset.value === undefined ? cell.textContent : Number(cell.dataset.value);
        };
        const order = (a, b) => (typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b)));
        body.append(...[...body.rows].sort((a, b) => sign * order(sortValue(a), sortValue(b))));
      });
    });
  }
})();
