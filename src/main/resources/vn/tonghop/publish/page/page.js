/* index.html of a publication. What agencies wrote only ever becomes text nodes: no innerHTML here. */
(function () {
  'use strict';

  var root = document.documentElement;
  var parsed = {};
  var charts = [];
  var grids = [];

  /** Data of the page, read when first needed. */
  function data(id) {
    if (!(id in parsed)) {
      var script = document.getElementById('data-' + id);
      parsed[id] = script ? JSON.parse(script.textContent) : null;
    }
    return parsed[id];
  }

  var base = data('base');
  var language = remembered('tonghop-language') === 'en' ? 'en' : 'vi';
  var theme = remembered('tonghop-theme')
    || (window.matchMedia && window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');

  /* ---------------------------------------------------------------- words and figures */

  function remembered(key) {
    try { return window.localStorage.getItem(key); } catch (e) { return null; }
  }

  function remember(key, value) {
    try { window.localStorage.setItem(key, value); } catch (e) { /* a browser that keeps nothing */ }
  }

  /** A text, or a pair of Vietnamese and English. */
  function say(text) {
    if (Array.isArray(text)) { return text[language === 'vi' ? 0 : 1]; }
    return text === null || text === undefined ? '' : String(text);
  }

  function t(key) {
    var given = arguments;
    return say(base.texts[key]).replace(/\{(\d)(?:\|([^|{}]*)\|([^|{}]*))?\}/g, function (hole, index, one, more) {
      var value = given[Number(index) + 1];
      if (value === undefined) { return hole; }
      if (more === undefined) { return String(value); }
      return String(value) === '1' ? one : more;
    });
  }

  function number(value, decimals) {
    return new Intl.NumberFormat(language === 'vi' ? 'vi-VN' : 'en-GB',
      { minimumFractionDigits: decimals, maximumFractionDigits: decimals }).format(value);
  }

  /** A figure as in the CSV files, with the decimals it has there but no more than four. */
  function plain(text) {
    if (text === null || text === undefined || text === '') { return '–'; }
    var parts = String(text).split('.');
    return number(Number(text), parts.length < 2 ? 0 : Math.min(4, parts[1].length));
  }

  /** A part of an address; as it is when it was not made by this page. */
  function decoded(text) {
    try { return decodeURIComponent(text); } catch (e) { return text; }
  }

  function day(iso) { return iso ? iso.split('-').reverse().join('/') : ''; }

  /** Without diacritics, for searching. */
  function fold(text) {
    return text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/\u0111/g, 'd').replace(/\u0110/g, 'D').toLowerCase();
  }

  /* ---------------------------------------------------------------- elements */

  function el(tag, attributes) {
    var element = document.createElement(tag);
    Object.keys(attributes || {}).forEach(function (name) {
      var value = attributes[name];
      if (value !== null && value !== undefined && value !== false) { element.setAttribute(name, value); }
    });
    for (var i = 2; i < arguments.length; i++) { add(element, arguments[i]); }
    return element;
  }

  function add(element, child) {
    if (Array.isArray(child)) {
      child.forEach(function (one) { add(element, one); });
    } else if (child !== null && child !== undefined && child !== '') {
      element.appendChild(typeof child === 'object' ? child : document.createTextNode(String(child)));
    }
  }

  function clear(element) { while (element.firstChild) { element.removeChild(element.firstChild); } }

  function byId(id) { return document.getElementById(id); }

  function facts(pairs) {
    return el('dl', { 'class': 'facts' }, pairs.filter(function (pair) { return pair[1] !== '' && pair[1] !== null; })
      .map(function (pair) { return [el('dt', {}, pair[0]), el('dd', {}, pair[1])]; }));
  }

  function badge(look, text) { return el('span', { 'class': 'badge ' + look }, text); }

  function agencyLink(agency) { return el('a', { href: '#agency/' + encodeURIComponent(agency[0]) }, agency[1]); }

  /* ---------------------------------------------------------------- tables */

  var collator = new Intl.Collator('vi');
  var SORTS = window.DataTable.ext.type.order;

  /** Figures; what is none comes last in both directions. */
  function figureOrder(sign) {
    return function (a, b) {
      var x = a === '' ? NaN : Number(a);
      var y = b === '' ? NaN : Number(b);
      if (isNaN(x) || isNaN(y)) { return isNaN(x) ? (isNaN(y) ? 0 : 1) : -1; }
      return sign * (x - y);
    };
  }

  SORTS['figure-asc'] = figureOrder(1);
  SORTS['figure-desc'] = figureOrder(-1);
  SORTS['words-asc'] = function (a, b) { return collator.compare(a, b); };
  SORTS['words-desc'] = function (a, b) { return collator.compare(b, a); };
  window.DataTable.util.diacritics(function (text) {
    return typeof text === 'string' ? fold(text) : text;
  });

  /** What is searched of a cell: its text, as the words that are looked for. */
  function searched(html) {
    return typeof html === 'string'
      ? fold(html.replace(/<[^>]*>/g, ' ').replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&')) : html;
  }

  window.DataTable.ext.type.search.words = searched;
  window.DataTable.ext.type.search.figure = searched;

  var LONG = 200;
  var PAGE = 100;

  function dataTableWords() {
    return {
      search: t('filter'), searchPlaceholder: t('filterHint'), info: t('rows'), infoEmpty: '', infoFiltered: '',
      zeroRecords: t('noRows'), emptyTable: t('noRows'), lengthMenu: t('pageSize'),
      paginate: { first: '«', last: '»', next: '›', previous: '‹' },
      aria: {
        orderable: ': ' + t('sortUp'), orderableReverse: ': ' + t('sortDown'), orderableRemove: ': ' + t('sortNone'),
        paginate: { first: t('first'), last: t('last'), next: t('next'), previous: t('previous') }
      }
    };
  }

  /**
   * Makes a table sortable and filterable. Rows with data-frame (groups, subtotals) are hidden while
   * the rows stand in another order than the official one.
   */
  function grid(table, types, note) {
    var rows = table.tBodies[0].rows;
    var frames = Array.prototype.map.call(rows, function (row) { return row.hasAttribute('data-frame'); });
    var paged = rows.length > LONG;
    var made = new window.DataTable(table, {
      order: [], autoWidth: false, paging: paged, pageLength: PAGE, lengthMenu: [50, PAGE, 500],
      layout: {
        topStart: 'search', topEnd: paged ? 'pageLength' : null,
        bottomStart: 'info', bottomEnd: paged ? 'paging' : null
      },
      columnDefs: types.map(function (type, index) { return { targets: index, type: type }; }),
      language: dataTableWords()
    });
    var official = true;
    made.search.fixed('frame', function (text, row, index) { return official || !frames[index]; });
    made.on('draw', function () {
      var now = !made.order().length && made.search() === '';
      if (note) { note.hidden = !made.order().length; }
      if (now !== official) {
        official = now;
        made.draw();
      }
      tabStop(table);
    });
    if (note) { note.hidden = true; }
    made.draw();
    grids.push(made);
    return made;
  }

  function forgetGrids() {
    grids.forEach(function (made) { made.destroy(); });
    grids = [];
  }

  /** One cell of a table can be reached by Tab; arrow keys go to the others. */
  function tabStop(table) {
    var cells = table.querySelectorAll('[data-s]');
    Array.prototype.forEach.call(cells, function (cell) { cell.setAttribute('tabindex', '-1'); });
    if (cells.length) { cells[0].setAttribute('tabindex', '0'); }
  }

  function neighbour(cell, key) {
    var row = cell.parentNode;
    var step = key === 'ArrowRight' || key === 'ArrowDown' ? 'nextElementSibling' : 'previousElementSibling';
    if (key === 'ArrowLeft' || key === 'ArrowRight') {
      var beside = cell[step];
      while (beside && !beside.hasAttribute('data-s')) { beside = beside[step]; }
      return beside;
    }
    var index = cell.cellIndex;
    var next = row[step];
    while (next && !(next.cells[index] && next.cells[index].hasAttribute('data-s'))) { next = next[step]; }
    return next ? next.cells[index] : null;
  }

  /** A plain table: columns are [title, type], rows are lists of nodes or texts; {text, order} tells a figure's order. */
  function listing(columns, rows) {
    var head = el('tr', {}, columns.map(function (column) {
      return el('th', { scope: 'col', 'class': column[1] === 'figure' ? 'n' : null }, column[0]);
    }));
    var body = el('tbody', {}, rows.map(function (row) {
      return el('tr', {}, row.map(function (cell, index) {
        var isFigure = columns[index][1] === 'figure';
        var order = cell && cell.order !== undefined ? cell.order : null;
        return el('td', { 'class': isFigure && !isLong(cell) ? 'n' : columns[index][2] || null, 'data-order': order },
          cell && cell.order !== undefined ? cell.text : cell);
      }));
    }));
    return el('table', {}, el('thead', {}, head), body);
  }

  function isLong(cell) { return cell && typeof cell.text === 'string' && cell.text.length > 30; }

  function figure(text) { return { text: plain(text), order: text === null || text === undefined ? '' : text }; }

  /** Shows a listing in a view; sorted and filtered by its library when there is something to sort. */
  function show(view, columns, rows) {
    var table = listing(columns, rows);
    view.appendChild(el('div', { 'class': 'full' }, table));
    if (rows.length > 1) {
      grid(table, columns.map(function (column) { return column[1] === 'figure' ? 'figure' : 'words'; }));
    }
  }

  var FRAMES = { GR: 'group', SU: 'sub', TO: 'total' };

  function cellOf(value, column) {
    var cell = { text: '', order: '', figure: false };
    if (typeof value === 'number') {
      cell.text = number(value, column[1]);
      cell.order = value;
      cell.figure = true;
    } else if (value !== null && typeof value === 'object' && !Array.isArray(value)) {
      if ('d' in value) {
        cell.text = number(value.n, value.d);
        cell.order = value.n;
        cell.figure = true;
      } else if ('k' in value) {
        cell.text = value.k + '/' + value.n;
        cell.order = value.n ? value.k / value.n : '';
        cell.figure = true;
      } else if ('t' in value) {
        cell.text = day(value.t);
        cell.order = value.t;
        cell.figure = true;
      } else {
        cell.text = say(base.texts['sign.' + value.s]);
        cell.figure = value.s !== 'MISSING' && value.s !== 'RETURNED';
      }
    } else if (value !== null) {
      cell.text = say(value);
      cell.order = cell.text;
    }
    return cell;
  }

  function blockTable(block, table) {
    var head = [];
    block.head[language === 'vi' ? 0 : 1].forEach(function (cell) {
      head[cell[1]] = head[cell[1]] || el('tr');
      head[cell[1]].appendChild(el('th', {
        scope: cell[4] > 1 ? 'colgroup' : 'col', rowspan: cell[3] > 1 ? cell[3] : null,
        colspan: cell[4] > 1 ? cell[4] : null, 'data-dt-order': cell[4] > 1 ? 'disable' : null, 'class': cell[2] > 1 || cell[4] > 1 ? 'n' : null
      }, cell[0]));
    });
    var body = el('tbody');
    var foot = el('tfoot');
    block.rows.forEach(function (row, index) {
      if (row[0] !== 'GR') { table.line = (table.line || 0) + 1; }
      var last = row[0] === 'TO' && index === block.rows.length - 1 && index > 0;
      (last ? foot : body).appendChild(blockRow(row, block, table, index));
    });
    return el('table', {}, el('thead', {}, head), body, foot.firstChild ? foot : null);
  }

  function blockRow(row, block, table, index) {
    var look = FRAMES[row[0]] || null;
    var name = row[0] === 'AG' || row[0] === 'LI' ? row[2] : '';
    var known = name && agencies()[name] && row[0] === 'AG';
    var cells = [
      el('td', { 'class': 'o', 'data-order': row[1] }, row[1]),
      el('td', { 'class': 'name' }, known ? agencyLink(agencies()[name]) : say(row[3]))
    ];
    for (var c = 0; c < block.columns.length; c++) {
      var column = block.columns[c];
      var value = row.length > c + 4 ? row[c + 4] : null;
      var cell = cellOf(value, column);
      var words = column[2] && !cell.figure;
      var one = row[0] === 'LI' && block.items ? block.items[index] : null;
      var subject = one ? one[c] : row[0] === 'TA' ? block.by[row[2]][c] : row[0] === 'AG' ? column[3] : row[0] === 'LI' || row[0] === 'GR' ? -1 : column[4];
      var asked = row[0] === 'LI' && !table.broken && !(one && subject < 0);
      var traced = (subject >= 0 || asked) && value !== null && row.length > 4;
      cells.push(el('td', {
        'class': words ? (cell.text.length > 40 ? 'words' : null) : 'n',
        'data-order': column[2] ? cell.text : cell.order,
        'data-s': traced ? subject : null, 'data-g': traced ? (row[0] === 'TA' ? block.groups : row[2]) : null,
        'data-r': traced && row[0] === 'TA' ? row[2] : null, 'data-p': traced && asked && block.sources ? block.sources[index].join() : null, 'data-l': traced && asked ? table.line : null,
        'data-a': traced && (row[0] === 'AG' || subject >= 0 && one) ? '1' : null,
        'data-t': traced ? table.id : null, 'data-k': traced ? column[0] : null
      }, cell.text));
    }
    return el('tr', { 'class': look, 'data-frame': look === 'group' || look === 'sub' ? '' : null }, cells);
  }

  function renderTable(view, id) {
    var table = data('table-' + id);
    clear(view);
    if (!table) { location.hash = '#tables'; return; }
    var choice = el('select', { 'aria-label': t('choose') }, tableIds().map(function (one) {
      return el('option', { value: one[0], selected: one[0] === id ? '' : null }, one[0] + ' ' + one[1]);
    }));
    choice.addEventListener('change', function () { location.hash = '#table/' + choice.value; });
    view.appendChild(el('div', { 'class': 'bar' }, el('a', { href: '#tables' }, '← ' + t('back')), choice));
    view.appendChild(el('h2', {}, table.id + '. ' + say(table.title)));
    if (say(table.unit)) { view.appendChild(el('p', { 'class': 'unit' }, say(table.unit))); }
    document.body.classList.toggle('landscape', table.blocks.some(function (block) { return block.columns.length > 5; }));
    if (!table.blocks.length) {
      view.appendChild(el('p', { 'class': 'note' }, t('findingsElsewhere', table.id), ' ', el('a', { href: '#findings' }, t('findings'))));
    }
    table.line = 0;
    table.broken = false;
    table.blocks.forEach(function (block) {
      renderBlock(view, block, table);
      table.broken = table.broken || block.cut > 0;
    });
    view.appendChild(el('h3', {}, t('notes')));
    view.appendChild(el('ul', { 'class': 'note' }, table.notes.concat([table.source]).map(function (note) { return el('li', {}, say(note)); })));
  }

  function renderBlock(view, block, table) {
    if (say(block.title)) { view.appendChild(el('p', { 'class': 'block-title' }, say(block.title))); }
    if (block.cut) { view.appendChild(el('p', { 'class': 'note' }, t('cut', number(block.cut, 0), table.id))); }
    var made = blockTable(block, table);
    var official = el('button', { type: 'button' }, t('original'));
    var sorted = el('p', { 'class': 'hint' }, t('sorted'), ' ', official);
    view.appendChild(sorted);
    view.appendChild(el('div', { 'class': 'full' }, made));
    var types = ['figure', 'words'].concat(block.columns.map(function (column) { return column[2] ? 'words' : 'figure'; }));
    var shown = grid(made, types, sorted);
    official.addEventListener('click', function () { shown.order([]).draw(); });
  }

  function tableIds() {
    return Array.prototype.map.call(document.querySelectorAll('#view-tables a'), function (link) {
      var id = decoded(link.getAttribute('href').slice(7));
      var table = link.querySelector('[lang="' + language + '"]');
      return [id, table ? table.textContent : link.lastChild.textContent.trim()];
    });
  }

  /* ---------------------------------------------------------------- agencies */

  var known = null;

  function agencies() {
    if (!known) {
      known = Object.create(null);
      base.agencies.forEach(function (agency, index) { known[agency[0]] = agency; agency.index = index; });
    }
    return known;
  }

  function groupName(code) {
    var found = base.groups.filter(function (group) { return group[0] === code; })[0];
    return code === 'ALL' ? t('everybody') : found ? say(found[1]) : code;
  }

  function statusBadge(agency) { return badge(agency[5], t('status.' + agency[5])); }

  function cutAgencies(view) {
    if (base.agencies.length < base.all) {
      view.appendChild(el('p', { 'class': 'note' }, t('cutAgencies', number(base.agencies.length, 0), number(base.all, 0))));
    }
  }

  function findingsOf(code) { return data('findings')[code] || { n: [0, 0, 0, 0, 0], l: [] }; }

  function graver(counts) { return counts[0] + counts[1] + counts[2] + counts[3]; }

  function renderAgencies(view) {
    clear(view);
    view.appendChild(el('h2', {}, t('agencies')));
    cutAgencies(view);
    show(view, [[t('ordinal'), 'figure'], [t('agency'), 'words', 'name'], [t('code'), 'words'], [t('group'), 'words'], [t('status'), 'words'],
      [t('revision'), 'figure'], [t('received'), 'words'], [t('daysLate'), 'figure'], [t('completeness'), 'figure'], [t('count'), 'figure']],
    base.agencies.map(function (agency, index) {
      var sent = agency.length > 6;
      return [figure(index + 1), agencyLink(agency), agency[0], groupName(agency[2]), statusBadge(agency),
        figure(sent ? agency[6] : null), { text: day(agency[8]), order: agency[8] || '' }, figure(sent ? agency[9] : null),
        figure(sent ? agency[10] : null), figure(graver(findingsOf(agency[0]).n))];
    }));
  }

  function renderAgency(view, code) {
    var agency = agencies()[code];
    clear(view);
    if (!agency) { location.hash = '#agencies'; return; }
    view.appendChild(el('div', { 'class': 'bar' }, el('a', { href: '#agencies' }, '← ' + t('allAgencies'))));
    view.appendChild(el('h2', {}, agency[1]));
    view.appendChild(standing(agency));
    view.appendChild(el('h3', {}, t('findings')));
    var own = findingsOf(code);
    if (!graver(own.n)) {
      view.appendChild(el('p', { 'class': 'note' }, t('clean')));
    } else {
      cutFindings(view, own.l.length, graver(own.n));
      show(view, findingColumns(false), own.l.map(function (one) { return findingRow(one, null); }));
    }
    view.appendChild(el('h3', {}, t('answers')));
    renderAnswers(view, agency);
  }

  function subsetNames(agency) {
    return Object.keys(base.subsets).filter(function (code) { return base.subsets[code].indexOf(agency.index) >= 0; }).map(groupName).join('; ');
  }

  function standing(agency) {
    var sent = agency.length > 6;
    return facts([[t('code'), agency[0]], [t('group'), groupName(agency[2])], [t('region'), agency[3] ? groupName(agency[3]) : ''], [t('subsets'), subsetNames(agency)],
      [t('status'), statusBadge(agency)], [t('revision'), sent ? say(agency[6]) : ''], [t('letter'), sent ? say(agency[7]) : ''],
      [t('received'), day(agency[8])], [t('daysLate'), sent ? String(agency[9]) : ''],
      [t('completeness'), sent && agency[10] !== null ? plain(agency[10]) : '']]);
  }

  function answersOf(code) { return data('answers').agencies[code] || {}; }

  function place(answer) {
    var places = data('answers').places;
    var known = [];
    if (answer[6] !== null && answer[6] !== undefined) { known.push(t('file1', places[answer[6]])); }
    if (answer[7] !== null && answer[7] !== undefined) { known.push(t('sheet1', places[answer[7]])); }
    if (answer[8]) { known.push(t('cell1', answer[8])); }
    return known.length ? known.join(', ') : t('computed');
  }

  function renderAnswers(view, agency) {
    var answers = answersOf(agency[0]);
    if (agency.index >= data('answers').told) {
      view.appendChild(el('p', { 'class': 'note' }, t('cutAnswers', number(data('answers').told, 0))));
      return;
    }
    showAnswers(view, agency[0], Object.keys(answers));
  }

  /** Answers of an agency to some items, as far as it gave any. */
  function showAnswers(view, code, items) {
    var answers = answersOf(code);
    var rows = items.filter(function (index) { return answers[index]; }).map(function (index) {
      var answer = answers[index];
      var item = base.items[index];
      return [item[0], say(item[1]), answerValue(answer, item), figure(answer[2]), figure(answer[3]),
        el('span', { 'class': 'raw' }, say(answer[5])), place(answer)];
    });
    show(view, [[t('code'), 'words'], [t('item'), 'words', 'name'], [t('value'), 'figure'], [t('numerator'), 'figure'], [t('denominator'), 'figure'],
      [t('asWritten'), 'words'], [t('place'), 'words']], rows);
  }

  function answerValue(answer, item) {
    if (answer[0] !== 0) { return { text: t('state.' + answer[0]), order: '' }; }
    if (answer[1] === null || answer[1] === undefined) { return { text: say(answer[4]) || (answer[5] ? '' : '–'), order: '' }; }
    return { text: plain(answer[1]) + (say(item[2]) ? '\u00a0' + say(item[2]) : ''), order: answer[1] };
  }

  /* ---------------------------------------------------------------- findings */

  function findingColumns(withAgency) {
    var columns = [[t('level'), 'words'], [t('what'), 'words'], [t('where'), 'words', 'where'], [t('message'), 'words', 'words']];
    return withAgency ? [[t('agency'), 'words', 'name']].concat(columns) : columns;
  }

  function findingRow(one, agency) {
    var where = [one[2] ? t('file1', one[2]) : '', one[3] ? t('sheet1', one[3]) : '', one[4] ? t('cell1', one[4]) : ''];
    var row = [{ text: badge('l' + one[0], t('level.' + one[0])), order: t('level.' + one[0]) }, one[1],
      where.filter(Boolean).join(', '), say(one[7])];
    return agency === null ? row : [agency].concat(row);
  }

  function cutFindings(view, held, all) {
    if (held < all) { view.appendChild(el('p', { 'class': 'note' }, t('cutFindings', number(held, 0), number(all, 0)))); }
  }

  function renderFindings(view) {
    clear(view);
    view.appendChild(el('h2', {}, t('findings')));
    var rows = [];
    var all = 0;
    var counts = [0, 0, 0, 0, 0];
    Object.keys(data('findings')).forEach(function (code) {
      var own = findingsOf(code);
      var agency = agencies()[code];
      all += graver(own.n);
      own.n.forEach(function (count, level) { counts[level] += count; });
      own.l.forEach(function (one) { rows.push(findingRow(one, agency ? agencyLink(agency) : code || t('unknown'))); });
    });
    view.appendChild(el('p', {}, counts.map(function (count, level) {
      return [badge('l' + level, t('level.' + level) + ': ' + number(count, 0)), ' '];
    })));
    cutFindings(view, rows.length, all);
    if (rows.length) { show(view, findingColumns(true), rows); } else { view.appendChild(el('p', { 'class': 'note' }, t('clean'))); }
  }

  /* ---------------------------------------------------------------- where a figure comes from */

  function command(text) {
    return el('p', { 'class': 'hint' }, t('command'), ' ', el('code', {}, './tonghop explain ' + text + ' --campaign ' + base.campaign));
  }

  function openTrace(cell) {
    var subject = data('subjects')[Number(cell.getAttribute('data-s'))];
    var line = cell.getAttribute('data-l');
    var code = cell.getAttribute('data-g');
    var box = byId('trace-body');
    clear(box);
    var close = el('button', { type: 'button' }, t('close'));
    close.addEventListener('click', function () { byId('trace').close(); });
    box.appendChild(el('header', {}, el('h2', { id: 'trace-title' }, t('trace')), close));
    if (line && !subject) {
      traceLine(box, code, cell);
    } else if (cell.hasAttribute('data-a')) { traceAgency(box, subject, code, cell); } else { traceGroup(box, subject, code, cell); }
    byId('trace').showModal();
    close.focus();
  }

  function formula(box, subject) {
    if (subject.f && subject.f.length) {
      box.appendChild(el('h3', {}, t('formula')));
      box.appendChild(el('ul', {}, subject.f.map(function (line) { return el('li', {}, say(line)); })));
    }
  }

  function inTable(cell, code) {
    var line = cell.getAttribute('data-l');
    return '--table ' + cell.getAttribute('data-t') + ' --row ' + (line ? 'csv:' + line : cell.getAttribute('data-r') || code) + ' --column ' + cell.getAttribute('data-k');
  }

  /** Where a row stands in what the agency sent. */
  function sent(cell) {
    var at = (cell.getAttribute('data-p') || '').split(',').map(Number);
    if (at.length < 3) { return ''; }
    var names = data('table-' + cell.getAttribute('data-t')).places;
    return [t('file1', names[at[0]]), at[1] < 0 ? '' : t('sheet1', names[at[1]]), t('row1', at[2])].filter(Boolean).join(', ');
  }

  /** A row as an agency sent it. */
  function traceLine(box, code, cell) {
    var agency = agencies()[code];
    box.appendChild(facts([[t('agency'), agency ? agencyLink(agency) : code], [t('row'), cell.parentNode.cells[1].textContent],
      [t('published'), cell.textContent], [t('place'), sent(cell)]]));
    if (agency) { box.appendChild(standing(agency)); }
    box.appendChild(command(inTable(cell, code)));
  }

  function traceAgency(box, subject, code, cell) {
    var agency = agencies()[code];
    box.appendChild(facts([[t('agency'), agency ? agencyLink(agency) : code], [t('item'), subject.n ? subject.c + ' – ' + say(subject.n) : ''],
      [t('published'), cell.textContent], [t('origin'), say(subject.o)]]));
    if (subject.i !== undefined) {
      traceAnswer(box, code, subject.i);
      formula(box, subject);
      box.appendChild(command(subject.s === 'ANSWER' ? subject.c + ' --agency ' + code : inTable(cell, code)));
      return;
    }
    if (agency) { box.appendChild(standing(agency)); }
    if (subject.q && subject.q.length) {
      box.appendChild(el('h3', {}, t('ranked')));
      showAnswers(box, code, subject.q);
    }
    box.appendChild(command(inTable(cell, code)));
  }

  function traceAnswer(box, code, index) {
    var answer = answersOf(code)[index];
    if (!answer) { box.appendChild(el('p', { 'class': 'note' }, t('noAnswer'))); return; }
    var item = base.items[index];
    box.appendChild(facts([[t('value'), answerValue(answer, item).text], [t('numerator'), answer[2] ? plain(answer[2]) : ''],
      [t('denominator'), answer[3] ? plain(answer[3]) : ''],
      [t('asWritten'), answer[5] ? el('span', { 'class': 'raw' }, answer[5]) : ''], [t('place'), place(answer)]]));
    findingsAt(box, code, answer);
  }

  function findingsAt(box, code, answer) {
    var places = data('answers').places;
    if (!answer[8]) { return; }
    var here = findingsOf(code).l.filter(function (one) {
      return one[2] === places[answer[6]] && one[3] === places[answer[7]] && one[4] === answer[8];
    });
    if (here.length) {
      box.appendChild(el('h3', {}, t('findingsHere')));
      box.appendChild(el('ul', {}, here.map(function (one) {
        return el('li', {}, badge('l' + one[0], t('level.' + one[0])), ' ', say(one[7]));
      })));
    }
  }

  var STANDINGS = {
    '@submission.received': ['ON_TIME', 'LATE'], '@submission.on_time': ['ON_TIME'], '@submission.late': ['LATE'],
    '@submission.refused': ['REFUSED'], '@submission.missing': ['MISSING']
  };

  /** Of a group, a group within groups or a region, of everybody, or of several of them joined by "+". */
  function members(code) {
    var codes = code.split('+');
    agencies();
    return base.agencies.filter(function (agency) {
      return code === 'ALL' || codes.indexOf(agency[2]) >= 0 || codes.indexOf(agency[3]) >= 0
        || codes.some(function (one) { return base.subsets[one] && base.subsets[one].indexOf(agency.index) >= 0; });
    });
  }

  function traceGroup(box, subject, code, cell) {
    var names = code.split('+').map(groupName).join(', ');
    box.appendChild(facts([[t('group'), names], [t('item'), subject.n && subject.i !== undefined ? subject.c + ' – ' + say(subject.n) : ''],
      [t('value'), subject.w ? say(subject.w) : say(subject.o)], [t('published'), cell.textContent]]));
    code.split('+').forEach(function (group) { traceFigure(box, subject, group); });
    formula(box, subject);
    box.appendChild(el('h3', {}, t('members')));
    cutAgencies(box);
    if (subject.i !== undefined) { traceParts(box, subject, code); } else { traceStandings(box, subject, code); }
    var asked = subject.c && code.indexOf('+') < 0;
    box.appendChild(command(asked ? subject.c + ' --group ' + code + ' --measure ' + subject.m : inTable(cell, code)));
  }

  function isPercent(subject) { return subject.i !== undefined && base.items[subject.i][2] === '%'; }

  function traceFigure(box, subject, group) {
    var own = subject.g ? subject.g[group] : null;
    if (!own) { return; }
    var share = own.length > 3 && own[3] !== null;
    box.appendChild(el('p', {}, groupName(group), ': ', el('b', {}, plain(own[0])),
      share ? (isPercent(subject) ? ' % = 100 × ' : ' = ') + plain(own[3]) + ' / ' + plain(own[4]) : '', ' · ', t('used'), ': ', own[1] + '/' + own[2]));
  }

  function traceParts(box, subject, code) {
    var rows = members(code).map(function (agency) {
      var part = subject.p ? subject.p.charAt(agency.index) : '';
      var answer = answersOf(agency[0])[subject.i];
      return [agencyLink(agency), part ? t('part.' + part) : '', answer ? answerValue(answer, base.items[subject.i]) : { text: '', order: '' },
        figure(answer ? answer[2] : null), figure(answer ? answer[3] : null), answer ? place(answer) : ''];
    });
    if (data('answers').told < base.all) {
      box.appendChild(el('p', { 'class': 'note' }, t('cutAnswers', number(data('answers').told, 0))));
    }
    show(box, [[t('agency'), 'words', 'name'], [t('part'), 'words'], [t('value'), 'figure'], [t('numerator'), 'figure'], [t('denominator'), 'figure'],
      [t('place'), 'words']], rows);
  }

  function traceStandings(box, subject, code) {
    var wanted = STANDINGS[subject.c];
    var rows = members(code).filter(function (agency) { return !wanted || wanted.indexOf(agency[5]) >= 0; })
      .map(function (agency) {
        return [agencyLink(agency), { text: statusBadge(agency), order: t('status.' + agency[5]) }, { text: day(agency[8]), order: agency[8] || '' },
          figure(agency.length > 6 ? agency[10] : null)];
      });
    show(box, [[t('agency'), 'words', 'name'], [t('status'), 'words'], [t('received'), 'words'], [t('completeness'), 'figure']], rows);
  }

  /* ---------------------------------------------------------------- charts */

  function colour(name) { return getComputedStyle(root).getPropertyValue('--' + name).trim(); }

  function levels(series) {
    return series.level === undefined ? undefined : {
      silent: true, symbol: 'none', animation: false, lineStyle: { color: colour('level'), type: 'dashed', width: 1.5 },
      label: { formatter: say(series.name) + ' ' + say(series.levelText), color: colour('level'), position: 'start', fontSize: 11, distance: 4 },
      data: [{ xAxis: series.level }]
    };
  }

  /** The greatest sum of a category. */
  function longest(plan) {
    return Math.max.apply(null, plan.categories.map(function (category, index) {
      return plan.series.reduce(function (sum, series) { return sum + (series.points[index][0] || 0); }, 0);
    })) || 1;
  }

  function option(plan, width) {
    var stacked = plan.kind === 'stacked';
    var labels = labelWidth(width);
    var room = (width - labels - 54) / longest(plan);
    var marked = plan.series.some(function (series) { return series.level !== undefined; });
    return {
      animation: false, aria: { enabled: true, label: { description: say(plan.title) + '. ' + t('numbers') } },
      color: ['c0', 'c1', 'c2', 'c3', 'c4', 'c5'].map(colour),
      textStyle: { fontFamily: getComputedStyle(document.body).fontFamily, color: colour('ink') },
      grid: { left: 8, right: 46, top: (plan.series.length > 1 ? 34 : 8) + (marked ? 34 : 0), bottom: 8, containLabel: true },
      legend: plan.series.length > 1 ? { top: 0, left: 0, itemHeight: 10, textStyle: { color: colour('ink') } } : undefined,
      tooltip: { trigger: 'item', renderMode: 'richText', confine: true, valueFormatter: function (value) { return number(value, plan.decimals) + ' ' + say(plan.unit); } },
      xAxis: {
        type: 'value', max: function (range) {
          var level = Math.max.apply(null, plan.series.map(function (series) { return series.level || 0; }));
          return level > range.max ? level * 1.05 : null;
        },
        axisLabel: { color: colour('soft'), hideOverlap: true, formatter: function (value) { return number(value, value % 1 === 0 ? 0 : 1); } },
        splitLine: { lineStyle: { color: colour('line') } }
      },
      yAxis: {
        type: 'category', inverse: true, data: plan.categories.map(say), axisTick: { show: false }, axisLine: { lineStyle: { color: colour('soft') } },
        axisLabel: {
          color: colour('ink'), width: labels, overflow: 'break', lineHeight: 14, interval: 0,
          formatter: function (name) { return shortName(name, labels); }
        }
      },
      series: plan.series.map(function (series, index) {
        return {
          name: say(series.name), type: 'bar', stack: stacked ? 'all' : undefined, barMaxWidth: 22, markLine: staggered(levels(series), index),
          label: {
            show: true, position: stacked ? 'inside' : 'right', color: stacked ? colour('paper') : colour('ink'), fontSize: 11,
            formatter: function (point) {
              var text = number(point.value, plan.decimals);
              return stacked && text.length * 7 > room * point.value ? '' : text;
            }
          },
          labelLayout: { hideOverlap: true },
          data: series.points.map(function (point) { return point[0] === null ? '-' : point[0]; })
        };
      })
    };
  }

  /** The words of two levels must not lie upon each other. */
  function staggered(line, index) {
    if (line) { line.label.distance = 4 + 15 * (index % 2); }
    return line;
  }

  var LETTER = 6.6;
  var NAME_LINES = 3;

  function labelWidth(width) { return Math.min(220, Math.max(100, width * 0.32)); }

  /** A name as far as it fits beside its bars; it is whole in the table below the chart. */
  function shortName(name, labels) {
    var most = Math.floor(labels / LETTER) * NAME_LINES;
    return name.length <= most ? name : name.slice(0, most - 6).replace(/\s+\S*$/, '') + '…';
  }

  function chartHeight(plan, width) {
    var labels = labelWidth(width);
    var bars = plan.kind === 'stacked' ? 1 : plan.series.length;
    var lines = Math.max.apply(null, plan.categories.map(function (name) {
      return Math.min(NAME_LINES, Math.ceil(say(name).length * LETTER / labels));
    }));
    return 90 + plan.categories.length * Math.max(34, 22 * bars + 8, 14 * lines + 8);
  }

  function drawCharts(width) {
    charts.forEach(function (chart) { chart.dispose(); });
    charts = data('charts').map(function (plan) {
      var place = byId('chart-' + plan.id);
      var wide = width || place.clientWidth || 600;
      place.style.height = chartHeight(plan, wide) + 'px';
      var chart = window.echarts.init(place, null, { renderer: 'svg', width: wide, height: chartHeight(plan, wide) });
      chart.setOption(option(plan, wide));
      chart.on('click', function (event) {
        var point = plan.series[event.seriesIndex].points[event.dataIndex];
        if (point[1] >= 0) {
          openTrace(el('span', { 'data-s': point[1], 'data-g': point[2] }, number(point[0], plan.decimals) + ' ' + say(plan.unit)));
        } else if (agencies()[point[2]]) {
          location.hash = '#agency/' + encodeURIComponent(point[2]);
        }
      });
      return chart;
    });
  }

  /* ---------------------------------------------------------------- views */

  var VIEWS = ['summary', 'tables', 'table', 'agencies', 'agency', 'findings'];
  var TABS = { summary: 'summary', tables: 'tables', table: 'tables', agencies: 'agencies', agency: 'agencies', findings: 'findings' };
  var RENDER = { table: renderTable, agencies: renderAgencies, agency: renderAgency, findings: renderFindings };

  function route(focus) {
    var parts = location.hash.slice(1).split('/');
    var view = VIEWS.indexOf(parts[0]) >= 0 ? parts[0] : 'summary';
    if (byId('trace').open) { byId('trace').close(); }
    document.body.classList.remove('landscape');
    forgetGrids();
    VIEWS.forEach(function (one) { byId('view-' + one).hidden = one !== view; });
    Array.prototype.forEach.call(byId('views').children, function (link) {
      if (link.getAttribute('href') === '#' + TABS[view]) { link.setAttribute('aria-current', 'page'); } else { link.removeAttribute('aria-current'); }
    });
    var place = byId('view-' + view);
    if (RENDER[view]) { RENDER[view](place, decoded(parts.slice(1).join('/'))); }
    if (view === 'summary') { drawCharts(); }
    var heading = place.querySelector('h2');
    document.title = (heading ? shown(heading) : '') + ' – ' + shown(document.querySelector('h1'));
    if (focus) { byId('main').focus({ preventScroll: true }); window.scrollTo(0, 0); }
  }

  /** The text of the language chosen. */
  function shown(element) {
    var own = element.querySelector('[lang="' + language + '"]');
    return (own || element).textContent;
  }

  function dress() {
    root.setAttribute('data-theme', theme);
    root.setAttribute('data-lang', language);
    root.setAttribute('lang', language);
    byId('language').textContent = t('language');
    byId('language').setAttribute('lang', language === 'vi' ? 'en' : 'vi');
    clear(byId('theme'));
    byId('theme').textContent = t(theme === 'dark' ? 'light' : 'dark');
    byId('query').setAttribute('placeholder', t('searchHint'));
    byId('views').setAttribute('aria-label', t('views'));
    Array.prototype.forEach.call(document.querySelectorAll('[data-s]'), function (cell) { cell.setAttribute('title', t('traceHint')); });
    Array.prototype.forEach.call(document.querySelectorAll('.chart'), function (chart) { chart.setAttribute('title', t('chartHint')); });
    Array.prototype.forEach.call(document.querySelectorAll('.wide'), function (wide) { wide.setAttribute('aria-label', t('wide')); });
  }

  /* ---------------------------------------------------------------- search by agency */

  var hits = [];
  var chosen = -1;

  function search() {
    var wanted = fold(byId('query').value.trim());
    hits = wanted === '' ? [] : base.agencies.filter(function (agency) {
      agency.folded = agency.folded || fold(agency[1] + ' ' + agency[0] + ' ' + agency[4]);
      return wanted.split(/\s+/).every(function (word) { return agency.folded.indexOf(word) >= 0; });
    }).slice(0, 12);
    chosen = hits.length ? 0 : -1;
    showHits();
  }

  function showHits() {
    var list = byId('hits');
    clear(list);
    hits.forEach(function (agency, index) {
      var hit = el('li', { role: 'option', id: 'hit-' + index, 'aria-selected': index === chosen ? 'true' : 'false' }, agency[1] + ' (' + agency[0] + ')');
      hit.addEventListener('mousedown', function (event) { event.preventDefault(); go(agency); });
      list.appendChild(hit);
    });
    list.hidden = hits.length === 0;
    byId('query').setAttribute('aria-expanded', hits.length ? 'true' : 'false');
    if (chosen >= 0) { byId('query').setAttribute('aria-activedescendant', 'hit-' + chosen); } else { byId('query').removeAttribute('aria-activedescendant'); }
  }

  function go(agency) {
    byId('query').value = '';
    hits = [];
    chosen = -1;
    showHits();
    location.hash = '#agency/' + encodeURIComponent(agency[0]);
  }

  function searchKey(event) {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (hits.length) { chosen = (chosen + (event.key === 'ArrowDown' ? 1 : hits.length - 1)) % hits.length; }
      showHits();
      event.preventDefault();
    } else if (event.key === 'Enter' && chosen >= 0) {
      go(hits[chosen]);
    } else if (event.key === 'Escape') {
      hits = [];
      chosen = -1;
      showHits();
    }
  }

  /* ---------------------------------------------------------------- what the reader does */

  function traced(event) {
    var target = event.target;
    while (target && target.nodeType === 1 && !target.hasAttribute('data-s')) { target = target.parentNode; }
    return target && target.nodeType === 1 ? target : null;
  }

  document.addEventListener('click', function (event) {
    var cell = traced(event);
    if (cell) { openTrace(cell); }
    if (event.target.closest && event.target.closest('dialog a')) { byId('trace').close(); }
  });
  document.addEventListener('keydown', function (event) {
    var cell = traced(event);
    if (!cell) { return; }
    if (event.key === 'Enter' || event.key === ' ') {
      openTrace(cell);
      event.preventDefault();
    } else if (event.key.indexOf('Arrow') === 0) {
      var next = neighbour(cell, event.key);
      if (next) {
        cell.setAttribute('tabindex', '-1');
        next.setAttribute('tabindex', '0');
        next.focus();
      }
      event.preventDefault();
    }
  });
  byId('trace').addEventListener('click', function (event) { if (event.target === byId('trace')) { byId('trace').close(); } });
  byId('query').addEventListener('input', search);
  byId('query').addEventListener('keydown', searchKey);
  byId('query').addEventListener('blur', function () { hits = []; chosen = -1; showHits(); });
  byId('language').addEventListener('click', function () {
    language = language === 'vi' ? 'en' : 'vi';
    remember('tonghop-language', language);
    dress();
    route(false);
  });
  byId('theme').addEventListener('click', function () {
    theme = theme === 'dark' ? 'light' : 'dark';
    remember('tonghop-theme', theme);
    dress();
    route(false);
  });
  byId('print').addEventListener('click', function () { window.print(); });
  window.addEventListener('hashchange', function () { route(true); });

  var resizing = 0;
  var drawn = window.innerWidth;
  window.addEventListener('resize', function () {
    window.clearTimeout(resizing);
    resizing = window.setTimeout(function () {
      if (drawn !== window.innerWidth && !byId('view-summary').hidden) { drawn = window.innerWidth; drawCharts(); }
    }, 150);
  });

  var PAPER = 660;
  var before = [];
  window.addEventListener('beforeprint', function () {
    root.setAttribute('data-theme', 'light');
    if (!byId('view-summary').hidden) { drawCharts(PAPER); }
    before = grids.map(function (made) { return made.page.len(); });
    grids.forEach(function (made) { made.page.len(-1).draw(false); });
  });
  window.addEventListener('afterprint', function () {
    root.setAttribute('data-theme', theme);
    grids.forEach(function (made, index) { made.page.len(before[index]).draw(false); });
    if (!byId('view-summary').hidden) { drawCharts(); }
  });

  Array.prototype.forEach.call(document.querySelectorAll('details.numbers'), function (numbers) { numbers.removeAttribute('open'); });
  ['search', 'switches', 'views'].forEach(function (id) { byId(id).hidden = false; });
  dress();
  Array.prototype.forEach.call(document.querySelectorAll('#view-summary table'), tabStop);
  route(false);
}());
