// Runs before anything is painted. The figures in the page are those of the plain view: when the
// address asks for another one they stay hidden until the app has put the right ones in their place,
// or could not be loaded: then a sentence says what they are. The presenter's window shows none of it.
;(function () {
  var page = document.documentElement
  if (location.hash.length > 1) page.classList.add('view-pending')
  if (location.hash.indexOf('#presenter=') === 0) page.classList.add('page-pending')
  // A page in another one's frame shows none of the markup that came with it.
  if (/[#&]embed=/.test(location.hash)) page.classList.add('embed-pending')
  addEventListener(
    'error',
    function (event) {
      if (!event.target || event.target.tagName !== 'SCRIPT') return
      page.classList.add('script-failed')
      page.classList.remove('view-pending', 'page-pending')
    },
    true,
  )
})()
