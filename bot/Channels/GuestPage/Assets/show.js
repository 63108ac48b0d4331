// Shows the conversation in Web Chat, in the hotel's clothes.
'use strict';

function showWebChat(line, words, place, nonce) {
  const stream = subscribe => ({
    subscribe: (observer, ...rest) => ({
      unsubscribe: subscribe(typeof observer === 'function' ? { next: observer, error: rest[0] } : observer),
    }),
  });

  // A guest who presses a button of an earlier card sees what comes of it.
  const toTheEnd = () => setTimeout(() => {
    const transcript = place.querySelector('.webchat__basic-transcript__scrollable');
    transcript?.scrollTo({ top: transcript.scrollHeight });
  }, 60);

  // What Web Chat asks of a line: what is said, how it stands, and a way to say.
  const directLine = {
    activity$: stream(to => line.listen(activity => to.next?.(activity))),
    // Open from the first moment: the line keeps what is said until it can send it, and the page tells how it stands.
    connectionStatus$: stream(to => {
      [0, 1, 2].forEach(status => to.next?.(status));
      return () => {};
    }),
    postActivity: activity => stream(to => {
      toTheEnd();
      line.send(activity).then(id => { to.next?.(id); to.complete?.(); }, failure => to.error?.(failure));
      return () => {};
    }),
    end: () => line.end(),
    // It names the guest, whose words stand on the other side.
    get token() {
      return line.memory.token;
    },
  };

  const isNarrow = matchMedia('(max-width: 520px)').matches;
  const colour = name => `var(--${name})`;
  const styleOptions = {
    accent: colour('accent'),
    subtle: colour('quiet'),
    backgroundColor: 'transparent',
    primaryFont: 'inherit',
    monospaceFont: 'ui-monospace, Consolas, monospace',
    fontSizeSmall: '.82em',
    autoScrollSnapOnPage: true,
    autoScrollSnapOnPageOffset: -40,
    rootHeight: '100%',
    rootWidth: '100%',
    paddingRegular: isNarrow ? 10 : 14,
    paddingWide: isNarrow ? 14 : 18,
    bubbleBackground: colour('bubble'),
    bubbleBorderColor: colour('line'),
    bubbleBorderRadius: 16,
    bubbleBorderWidth: 1,
    bubbleTextColor: colour('ink'),
    bubbleNubSize: 0,
    bubbleMinHeight: 40,
    bubbleMaxWidth: 620,
    bubbleAttachmentMaxWidth: 620,
    bubbleMessageMaxWidth: 560,
    bubbleMinWidth: 120,
    bubbleFromUserBackground: colour('own'),
    bubbleFromUserBorderColor: colour('own'),
    bubbleFromUserBorderRadius: 16,
    bubbleFromUserTextColor: colour('own-ink'),
    bubbleFromUserNubSize: 0,
    cardEmphasisBackgroundColor: colour('soft'),
    cardPushButtonBackgroundColor: colour('accent'),
    cardPushButtonTextColor: colour('accent-ink'),
    timestampColor: colour('quiet'),
    timestampFormat: 'relative',
    groupTimestamp: 300,
    sendTimeout: 240000,
    sendTimeoutForAttachments: 240000,
    hideUploadButton: true,
    sendBoxBackground: colour('paper'),
    sendBoxBorderTop: `solid 1px ${colour('line')}`,
    sendBoxTextColor: colour('ink'),
    sendBoxPlaceholderColor: colour('quiet'),
    sendBoxButtonColor: colour('accent'),
    sendBoxButtonColorOnHover: colour('accent-strong'),
    sendBoxButtonColorOnFocus: colour('accent-strong'),
    sendBoxButtonColorOnActive: colour('accent-strong'),
    sendBoxButtonColorOnDisabled: colour('quiet'),
    sendBoxButtonShadeColor: 'transparent',
    sendBoxButtonShadeColorOnHover: colour('soft'),
    sendBoxButtonShadeColorOnActive: colour('soft'),
    sendBoxButtonShadeColorOnFocus: colour('soft'),
    sendBoxHeight: 56,
    sendBoxMaxHeight: 160,
    sendBoxTextWrap: true,
    suggestedActionBackgroundColor: colour('paper'),
    suggestedActionBackgroundColorOnHover: colour('soft'),
    suggestedActionBackgroundColorOnActive: colour('soft'),
    suggestedActionBackgroundColorOnFocus: colour('soft'),
    suggestedActionBorderColor: colour('accent'),
    suggestedActionBorderColorOnHover: colour('accent'),
    suggestedActionBorderRadius: 22,
    suggestedActionBorderWidth: 1,
    suggestedActionHeight: isNarrow ? 38 : 42,
    suggestedActionTextColor: colour('accent-strong'),
    suggestedActionTextColorOnHover: colour('accent-strong'),
    suggestedActionTextColorOnActive: colour('accent-strong'),
    suggestedActionTextColorOnFocus: colour('accent-strong'),
    suggestedActionLayout: 'flow',
    suggestedActionsVisualKeyboardIndicatorColor: colour('accent'),
    transcriptVisualKeyboardIndicatorColor: colour('accent'),
    transcriptActivityVisualKeyboardIndicatorColor: colour('accent'),
    transcriptOverlayButtonBackground: colour('paper'),
    transcriptOverlayButtonBackgroundOnHover: colour('soft'),
    transcriptOverlayButtonBackgroundOnFocus: colour('soft'),
    transcriptOverlayButtonColor: colour('accent-strong'),
    transcriptOverlayButtonColorOnHover: colour('accent-strong'),
    transcriptOverlayButtonColorOnFocus: colour('accent-strong'),
    typingAnimationBackgroundImage: `url("data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="46" height="14" fill="#8a8378"><circle cx="8" cy="7" r="4"><animate attributeName="opacity" values=".3;1;.3" dur="1.2s" repeatCount="indefinite"/></circle><circle cx="23" cy="7" r="4"><animate attributeName="opacity" values=".3;1;.3" begin=".2s" dur="1.2s" repeatCount="indefinite"/></circle><circle cx="38" cy="7" r="4"><animate attributeName="opacity" values=".3;1;.3" begin=".4s" dur="1.2s" repeatCount="indefinite"/></circle></svg>')}")`,
    typingAnimationWidth: 46,
    typingAnimationHeight: 14,
  };

  const text = (name, quiet) => ({ default: colour(name), subtle: colour(quiet) });
  const colours = {
    default: text('ink', 'quiet'),
    dark: text('ink', 'quiet'),
    light: text('ink', 'quiet'),
    accent: text('accent-strong', 'accent-strong'),
    good: text('good', 'good'),
    warning: text('warn', 'warn'),
    attention: text('warn', 'warn'),
  };
  const adaptiveCardsHostConfig = {
    fontFamily: 'inherit',
    supportsInteractivity: true,
    textBlock: { headingLevel: 3 },
    fontSizes: { small: 13, default: 15, medium: 16, large: 19, extraLarge: 23 },
    fontWeights: { lighter: 400, default: 400, bolder: 600 },
    imageSizes: { small: 40, medium: 80, large: 160 },
    spacing: { small: 4, default: 8, medium: 12, large: 18, extraLarge: 28, padding: 16 },
    separator: { lineThickness: 1, lineColor: colour('line') },
    containerStyles: {
      default: { backgroundColor: 'transparent', foregroundColors: colours },
      emphasis: { backgroundColor: colour('soft'), foregroundColors: colours },
    },
    factSet: {
      title: { color: 'default', size: 'default', isSubtle: true, weight: 'default', wrap: true, maxWidth: 130 },
      value: { color: 'default', size: 'default', isSubtle: false, weight: 'default', wrap: true },
      spacing: 12,
    },
    actions: { maxActions: 4, spacing: 'large', buttonSpacing: 8, actionsOrientation: 'vertical', actionAlignment: 'stretch' },
  };

  WebChat.renderWebChat(
    {
      directLine,
      nonce,
      locale: words.locale,
      styleOptions,
      adaptiveCardsHostConfig,
      overrideLocalizedStrings: strings => ({
        ...strings,
        ACTIVITY_BOT_ATTACHED_ALT: words.says.deskSays,
        ACTIVITY_BOT_SAID_ALT: words.says.deskSays,
        CAROUSEL_ATTACHMENTS_BOT_ALT: words.says.deskSays,
        TEXT_INPUT_PLACEHOLDER: words.says.placeholder,
      }),
    },
    place,
  );
}
