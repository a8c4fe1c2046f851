package org.omuz.agency;

import java.util.Map;
import org.omuz.shared.LocalizedText;

/** How this feature asks upward which roles a posting can have: code to title, in the framework's order. */
public interface PostingRoles {
    Map<String, LocalizedText> titles();
}
